"""A session manager for one program, as a desktop has one: it asks the program to save itself, and tells it to end (XSMP)."""

import ctypes
import ctypes.util
import os
import select
import threading

from private_desktop import until

SAVE_BOTH = 2
INTERACT_NONE = 0

_P, _INT, _TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p


def is_installed():
    return all(ctypes.util.find_library(name) for name in ("SM", "ICE"))


class _Value(ctypes.Structure):
    _fields_ = [("length", _INT), ("value", _P)]


class _Property(ctypes.Structure):
    _fields_ = [("name", _TEXT), ("type", _TEXT), ("count", _INT), ("values", ctypes.POINTER(_Value))]


_ANSWERS = [
    ("register_client", ctypes.CFUNCTYPE(_INT, _P, _P, _P)),
    ("interact_request", ctypes.CFUNCTYPE(None, _P, _P, _INT)),
    ("interact_done", ctypes.CFUNCTYPE(None, _P, _P, _INT)),
    ("save_yourself_request", ctypes.CFUNCTYPE(None, _P, _P, _INT, _INT, _INT, _INT, _INT)),
    ("save_yourself_phase2_request", ctypes.CFUNCTYPE(None, _P, _P)),
    ("save_yourself_done", ctypes.CFUNCTYPE(None, _P, _P, _INT)),
    ("close_connection", ctypes.CFUNCTYPE(None, _P, _P, _INT, _P)),
    ("set_properties", ctypes.CFUNCTYPE(None, _P, _P, _INT, ctypes.POINTER(ctypes.POINTER(_Property)))),
    ("delete_properties", ctypes.CFUNCTYPE(None, _P, _P, _INT, _P)),
    ("get_properties", ctypes.CFUNCTYPE(None, _P, _P)),
]


class _Callbacks(ctypes.Structure):
    _fields_ = [field for name, kind in _ANSWERS for field in ((name, kind), (f"{name}_data", _P))]


_NEW_CLIENT = ctypes.CFUNCTYPE(_INT, _P, _P, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(_Callbacks), _P)
_ALLOWS = ctypes.CFUNCTYPE(_INT, _TEXT)
_GONE = ctypes.CFUNCTYPE(None, _P)


class SessionManager:
    """Listens from the beginning, on a thread of its own, because a program that starts waits for it. Its members wait for what they ask for."""

    def __init__(self):
        self._sm = ctypes.CDLL(ctypes.util.find_library("SM"))
        self._ice = ctypes.CDLL(ctypes.util.find_library("ICE"))
        self._sm.SmsGenerateClientID.restype = _P
        self._sm.SmsGenerateClientID.argtypes = [_P]
        self._sm.SmsRegisterClientReply.argtypes = [_P, _P]
        self._sm.SmsSaveYourself.argtypes = [_P, _INT, _INT, _INT, _INT]
        self._sm.SmsSaveComplete.argtypes = self._sm.SmsDie.argtypes = self._sm.SmsReturnProperties.argtypes = [_P]
        self._ice.IceAcceptConnection.restype = _P
        self._ice.IceAcceptConnection.argtypes = [_P, ctypes.POINTER(_INT)]
        self._ice.IceComposeNetworkIdList.restype = _TEXT
        self._ice.IceSetHostBasedAuthProc.argtypes = [_P, _ALLOWS]
        for function in (self._ice.IceConnectionNumber, self._ice.IceConnectionStatus, self._ice.IceGetListenConnectionNumber):
            function.argtypes = [_P]
        self._ice.IceProcessMessages.argtypes = [_P, _P, _P]

        self.properties = {}  # name: list of values, as the client sets them
        self._client = None
        self._saves = 0
        self._connections = []
        self._answers = {name: kind(self._answer_of(name)) for name, kind in _ANSWERS}
        self._new_client = _NEW_CLIENT(self._take_client)
        self._allow = _ALLOWS(lambda host: 1)
        self._go_on = _GONE(lambda connection: None)  # a program that has ended is no reason to exit, as libICE has it
        self._ice.IceSetIOErrorHandler(self._go_on)
        error = ctypes.create_string_buffer(256)
        assert self._sm.SmsInitialize(b"docket-test", b"1", self._new_client, None, self._allow, len(error), error), error.value
        count = _INT()
        listeners = ctypes.POINTER(_P)()
        assert self._ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(listeners), len(error), error), error.value
        self._listeners = [listeners[place] for place in range(count.value)]
        for listener in self._listeners:
            self._ice.IceSetHostBasedAuthProc(listener, self._allow)
        os.environ["SESSION_MANAGER"] = self._ice.IceComposeNetworkIdList(count, listeners).decode()
        self._lock = threading.Lock()  # around all that the libraries do
        threading.Thread(target=self._listen, daemon=True).start()

    def await_client(self):
        """Waits until a program has come and was asked to say how it is started, as every new one is."""
        until(lambda: self._saves > 0, "no program came to the session manager")

    def save(self):
        """Asks the program to save itself because the session is about to end; waits until it says that it has."""
        with self._lock:
            before = self._saves
            self._sm.SmsSaveYourself(self._client, SAVE_BOTH, 1, INTERACT_NONE, 0)
        until(lambda: self._saves > before, "the program did not save itself")

    def die(self):
        with self._lock:
            self._sm.SmsDie(self._client)

    def _listen(self):
        while True:
            with self._lock:
                numbers = self._take_in()
            select.select(numbers, [], [], 0.05)

    def _take_in(self):
        """Answers what has come; returns what to listen to."""
        numbers = {self._ice.IceGetListenConnectionNumber(listener): listener for listener in self._listeners}
        talks = {self._ice.IceConnectionNumber(connection): connection for connection in self._connections}
        for number in select.select([*numbers, *talks], [], [], 0)[0]:
            if number in numbers:
                status = _INT()
                connection = self._ice.IceAcceptConnection(numbers[number], ctypes.byref(status))
                if connection:
                    self._connections.append(connection)
            elif self._ice.IceProcessMessages(talks[number], None, None) != 0:
                self._connections.remove(talks[number])
        return [*numbers, *map(self._ice.IceConnectionNumber, self._connections)]

    def _take_client(self, connection, data, mask, callbacks, failure):
        mask[0] = (1 << len(_ANSWERS)) - 1
        for name, answer in self._answers.items():
            setattr(callbacks.contents, name, answer)
        self._client = connection
        return 1

    def _answer_of(self, name):
        return getattr(self, f"_{name}", lambda *_: None)

    def _register_client(self, connection, data, previous):
        self._sm.SmsRegisterClientReply(connection, self._sm.SmsGenerateClientID(connection))
        self._sm.SmsSaveYourself(connection, 1, 0, INTERACT_NONE, 0)
        return 1

    def _save_yourself_phase2_request(self, connection, data):
        self._sm.SmsSaveYourselfPhase2(connection)

    def _save_yourself_done(self, connection, data, success):
        self._saves += 1
        self._sm.SmsSaveComplete(connection)

    def _set_properties(self, connection, data, count, properties):
        for place in range(count):
            entry = properties[place].contents
            self.properties[entry.name.decode()] = [ctypes.string_at(entry.values[i].value, entry.values[i].length).decode() for i in range(entry.count)]
