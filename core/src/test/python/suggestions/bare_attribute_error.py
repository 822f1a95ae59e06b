"""An AttributeError of __getattr__ that says neither name nor object is shown with a suggestion all the same."""
import traceback


class NoText:
    __str__ = None
    __repr__ = None


for error in (AttributeError, AttributeError(), AttributeError(NoText()), AttributeError("Error", 23),
              AttributeError(23), AttributeError("text", name="other"), KeyError(1)):
    class A:
        blech = None

        def __getattr__(self, name):
            raise error

    try:
        A().bluch
    except Exception as e:
        print(traceback.format_exception_only(e), getattr(e, "name", "-"), type(getattr(e, "obj", "-")).__name__)
