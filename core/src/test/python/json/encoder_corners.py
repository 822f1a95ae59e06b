"""Corners of the encoder: lists that change, levels of indentation, the last character of ASCII."""
import json

values = [object()] * 10
print(json.dumps(values, default=lambda o: values.pop() and None), len(values))
values = [1, object(), 2]
print(json.dumps(values, default=lambda o: values.append(3)), values)

encode = json.encoder.c_make_encoder(None, str, json.encoder.c_encode_basestring, "\t", ": ", ", ", False, False, False)
for level in 0, -3, 1, 3:
    print(encode(["spam", {"ham": "eggs"}, [], {}], level))
for level in 3.0, None:
    try:
        encode([], level)
    except TypeError as e:
        print(e)
print(json.dumps("\x1f \x7e\x7f\x80\xff\uffff\U0001f600"), ascii(json.dumps("\x7f\x80", ensure_ascii=False)))
