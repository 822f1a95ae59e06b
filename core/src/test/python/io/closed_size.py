"""The size of a closed BytesIO can be asked for."""
import io

stream = io.BytesIO(b"abc")
stream.close()
print(stream.__sizeof__() > 0)
