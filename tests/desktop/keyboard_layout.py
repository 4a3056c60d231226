"""The keyboard of the private desktop: which key of a layout writes which character."""

import ctypes
import subprocess

FIRST_KEY, LAST_KEY = 10, 61  # the rows of letters and digits, as X numbers keys
SHIFT = 1


class KeyboardLayout:
    """A layout of setxkbmap, and its keys as the X server has them."""

    def __init__(self, *words):
        subprocess.run(["setxkbmap", *words], check=True)
        self._keys = _keys_by_character()

    def chords_of(self, text):
        """What xdotool presses to type the text, key by key; None where the layout has not all of it."""
        chords = [self._keys.get(character) for character in text]
        return None if None in chords else chords


def _keys_by_character():
    x11, xkb = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libxkbcommon.so.0")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
    x11.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    assert display, "no display"
    keys = {}
    for level in (0, SHIFT):
        for code in range(FIRST_KEY, LAST_KEY + 1):
            symbol = x11.XkbKeycodeToKeysym(display, code, 0, level)
            character = xkb.xkb_keysym_to_utf32(ctypes.c_uint32(symbol))
            if character:
                keys.setdefault(chr(character), ("shift+" if level == SHIFT else "") + str(code))
    x11.XCloseDisplay(display)
    return keys
