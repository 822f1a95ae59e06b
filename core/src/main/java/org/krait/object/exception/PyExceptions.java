package org.krait.object.exception;

import org.krait.object.PyType;

/**
 * Every built-in exception type by its name, and the table of those that add nothing to their base.
 *
 * <p>Source: library reference, "Exception hierarchy".
 */
public final class PyExceptions {
    // Those with a class of their own
    public static final PyType BaseException = PyBaseException.TYPE;
    public static final PyType Exception = PlainExceptionExposed.TYPE;
    public static final PyType LookupError = LookupErrorTypeExposed.TYPE;
    public static final PyType KeyError = KeyErrorTypeExposed.TYPE;
    public static final PyType ValueError = ValueErrorTypeExposed.TYPE;
    public static final PyType UnicodeError = UnicodeErrorTypeExposed.TYPE;
    public static final PyType UnicodeEncodeError = PyUnicodeEncodeError.TYPE;
    public static final PyType UnicodeDecodeError = PyUnicodeDecodeError.TYPE;
    public static final PyType UnicodeTranslateError = PyUnicodeTranslateError.TYPE;
    public static final PyType AttributeError = PyAttributeError.TYPE;
    public static final PyType NameError = PyNameError.TYPE;
    public static final PyType ImportError = PyImportError.TYPE;
    public static final PyType OSError = PyOSError.TYPE;
    public static final PyType SyntaxError = PySyntaxError.TYPE;
    public static final PyType StopIteration = PyStopIteration.TYPE;
    public static final PyType SystemExit = PySystemExit.TYPE;
    public static final PyType BaseExceptionGroup = PyBaseExceptionGroup.TYPE;

    // Those that add nothing to their base
    public static final PyType ArithmeticError = row("ArithmeticError", Exception);
    public static final PyType FloatingPointError = row("FloatingPointError", ArithmeticError);
    public static final PyType OverflowError = row("OverflowError", ArithmeticError);
    public static final PyType ZeroDivisionError = row("ZeroDivisionError", ArithmeticError);
    public static final PyType AssertionError = row("AssertionError", Exception);
    public static final PyType BufferError = row("BufferError", Exception);
    public static final PyType EOFError = row("EOFError", Exception);
    public static final PyType IndexError = row("IndexError", LookupError);
    public static final PyType MemoryError = row("MemoryError", Exception);
    public static final PyType UnboundLocalError = row("UnboundLocalError", NameError);
    public static final PyType BlockingIOError = row("BlockingIOError", OSError);
    public static final PyType ChildProcessError = row("ChildProcessError", OSError);
    public static final PyType ConnectionError = row("ConnectionError", OSError);
    public static final PyType BrokenPipeError = row("BrokenPipeError", ConnectionError);
    public static final PyType ConnectionAbortedError = row("ConnectionAbortedError", ConnectionError);
    public static final PyType ConnectionRefusedError = row("ConnectionRefusedError", ConnectionError);
    public static final PyType ConnectionResetError = row("ConnectionResetError", ConnectionError);
    public static final PyType FileExistsError = row("FileExistsError", OSError);
    public static final PyType FileNotFoundError = row("FileNotFoundError", OSError);
    public static final PyType InterruptedError = row("InterruptedError", OSError);
    public static final PyType IsADirectoryError = row("IsADirectoryError", OSError);
    public static final PyType NotADirectoryError = row("NotADirectoryError", OSError);
    public static final PyType PermissionError = row("PermissionError", OSError);
    public static final PyType ProcessLookupError = row("ProcessLookupError", OSError);
    public static final PyType TimeoutError = row("TimeoutError", OSError);
    public static final PyType ReferenceError = row("ReferenceError", Exception);
    public static final PyType RuntimeError = row("RuntimeError", Exception);
    public static final PyType NotImplementedError = row("NotImplementedError", RuntimeError);
    public static final PyType RecursionError = row("RecursionError", RuntimeError);
    public static final PyType PythonFinalizationError = row("PythonFinalizationError", RuntimeError);
    public static final PyType StopAsyncIteration = row("StopAsyncIteration", Exception);
    public static final PyType IndentationError = row("IndentationError", SyntaxError);
    public static final PyType TabError = row("TabError", IndentationError);
    public static final PyType _IncompleteInputError = row("_IncompleteInputError", SyntaxError);
    public static final PyType SystemError = row("SystemError", Exception);
    public static final PyType TypeError = row("TypeError", Exception);
    public static final PyType ModuleNotFoundError = row("ModuleNotFoundError", ImportError);
    public static final PyType GeneratorExit = row("GeneratorExit", BaseException);
    public static final PyType KeyboardInterrupt = row("KeyboardInterrupt", BaseException);
    public static final PyType Warning = row("Warning", Exception);
    public static final PyType BytesWarning = row("BytesWarning", Warning);
    public static final PyType DeprecationWarning = row("DeprecationWarning", Warning);
    public static final PyType EncodingWarning = row("EncodingWarning", Warning);
    public static final PyType FutureWarning = row("FutureWarning", Warning);
    public static final PyType ImportWarning = row("ImportWarning", Warning);
    public static final PyType PendingDeprecationWarning = row("PendingDeprecationWarning", Warning);
    public static final PyType ResourceWarning = row("ResourceWarning", Warning);
    public static final PyType RuntimeWarning = row("RuntimeWarning", Warning);
    public static final PyType SyntaxWarning = row("SyntaxWarning", Warning);
    public static final PyType UnicodeWarning = row("UnicodeWarning", Warning);
    public static final PyType UserWarning = row("UserWarning", Warning);
    public static final PyType ExceptionGroup = row("ExceptionGroup", BaseExceptionGroup, Exception);

    private PyExceptions() {}

    private static PyType row(String name, PyType... bases) {
        return PyType.builtin(new ExceptionRow(name, bases));
    }

    /** All built-in exception types, bases before what derives from them. */
    public static PyType[] all() {
        return new PyType[] {
            BaseException, Exception, LookupError, KeyError, ValueError, UnicodeError,
            UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError, AttributeError, NameError,
            ImportError, OSError, SyntaxError, StopIteration, SystemExit, BaseExceptionGroup,
            ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError,
            BufferError, EOFError, IndexError, MemoryError, UnboundLocalError, BlockingIOError,
            ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError,
            ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError,
            InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError,
            ProcessLookupError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError,
            RecursionError, PythonFinalizationError, StopAsyncIteration, IndentationError, TabError,
            _IncompleteInputError, SystemError, TypeError, ModuleNotFoundError, GeneratorExit,
            KeyboardInterrupt, Warning, BytesWarning, DeprecationWarning, EncodingWarning,
            FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning,
            SyntaxWarning, UnicodeWarning, UserWarning, ExceptionGroup
        };
    }
}
