#!/usr/bin/env python3
"""Reads every include and every link rule, and fails on an arrow that the house does not allow.

Usage: check_architecture.py SOURCE_DIR [--self-test]
"""
import itertools
import pathlib
import re
import subprocess
import sys

# What each room may include of the others; a room may always include itself. Rooms are in order: none may name one
# that stands below it here, so that the table has no circle. A room in a room has its own line here, or else belongs to
# the room around it (core/codec/taxonomies/rdf); whoever names a room with rooms in it means all of them.
RULES = ["core/base", "core/domain", "core/taxonomy", "core/routing"]
PORTS = RULES + ["core/review", "core/search", "core/ports"]
TEXT = "core/codec/text"
STORED = "core/codec/stored"
WORK = "core/services/work"
LEDGER = "core/services/ledger"
FOLLOW_UPS = "core/services/follow_ups"
CHANGES = PORTS + [TEXT, STORED, WORK, LEDGER]  # what a service needs that changes items
PUBLISHES = CHANGES + ["core/codec/values", FOLLOW_UPS]  # and one from which something follows for many
COMMANDS = PORTS + ["core/report", "core/metrics", "core/calibration", "core/drift", "core/agreement", "core/dataset", "core/prompt", "core/codec", "core/services"]
SCREENS = COMMANDS + ["ui/common", "ui/actions"]
ROOMS = {
    "core/base": [],
    "core/text": ["core/base"],
    "core/report": ["core/base"],
    "core/report/plot": ["core/base"],
    "core/report/charts": ["core/base", "core/report", "core/report/plot"],
    "core/report/html": ["core/base", "core/report", "core/report/plot"],
    "core/domain": ["core/base"],
    "core/taxonomy": ["core/base", "core/domain"],
    "core/routing": ["core/base", "core/domain", "core/taxonomy"],
    "core/review": RULES,
    "core/search": RULES,
    "core/ports": RULES + ["core/review", "core/search"],
    "core/metrics": RULES,
    "core/metrics/quality": ["core/base", "core/metrics"],
    "core/metrics/population": ["core/base", "core/metrics", "core/metrics/quality"],
    "core/metrics/comparison": ["core/base", "core/metrics"],
    "core/drift": ["core/base", "core/metrics"],
    "core/calibration/reliability": ["core/base", "core/domain", "core/metrics"],
    "core/calibration/thresholds": ["core/base", "core/domain", "core/metrics", "core/calibration/reliability"],
    "core/calibration/promises": ["core/base", "core/domain", "core/metrics", "core/calibration/reliability"],
    "core/calibration/suggestions": ["core/base", "core/domain", "core/metrics", "core/calibration/reliability"],
    "core/calibration/mappings": ["core/base", "core/domain", "core/metrics", "core/calibration/reliability"],
    "core/agreement": ["core/base", "core/domain", "core/metrics"],
    "core/dataset": PORTS + ["core/text"],
    "core/prompt": RULES,

    "core/codec/text": ["core/base"],
    "core/codec/values": RULES,
    "core/codec/records": PORTS + [TEXT, "core/codec/values"],
    "core/codec/look": PORTS + [TEXT, "core/codec/values", "core/codec/records"],
    "core/codec/datasets": PORTS + ["core/text", "core/dataset", "core/prompt", TEXT],
    "core/codec/taxonomies": RULES + ["core/prompt", TEXT, "core/codec/values"],
    "core/codec/stored": RULES + ["core/review", "core/metrics", "core/calibration", "core/drift", TEXT, "core/codec/taxonomies"],
    "core/codec/sample": ["core/base", TEXT],

    "core/storage/files": ["core/base", "core/ports"],
    "core/storage/sqlite": PORTS + ["core/storage/files"],
    "core/storage/tables": PORTS + ["core/codec", "core/storage/files", "core/storage/sqlite"],
    "core/storage/checks": PORTS + ["core/codec", "core/storage/sqlite", "core/storage/tables"],
    "core/storage": PORTS + ["core/storage/files", "core/storage/sqlite", "core/storage/tables", "core/storage/checks"],

    "core/services/work": ["core/base", "core/ports"],
    "core/services/ledger": PORTS + ["core/calibration", TEXT, STORED, WORK],
    "core/services/follow_ups": CHANGES + ["core/codec/values"],
    "core/services/intake": PORTS + ["core/codec", WORK, LEDGER],
    "core/services/queue": CHANGES,
    "core/services/review": CHANGES + ["core/codec/values", "core/agreement"],
    "core/services/routing": PUBLISHES + ["core/metrics"],
    "core/services/taxonomy": PUBLISHES,
    "core/services/agreement": PUBLISHES + ["core/agreement", "core/services/taxonomy"],
    "core/services/team": CHANGES + ["core/metrics", "core/agreement", "core/codec/values", "core/codec/records"],
    "core/services/adjudication": CHANGES + ["core/agreement", "core/services/taxonomy", "core/services/team"],
    "core/services/packets": CHANGES + ["core/services/queue", "core/services/review"],
    "core/services/datasets": PORTS + ["core/text", "core/metrics", "core/agreement", "core/dataset", "core/prompt", TEXT, "core/codec/values", "core/codec/datasets", WORK, LEDGER],
    "core/services/insights/traffic": PORTS + ["core/metrics", WORK],
    "core/services/insights/model": PORTS + ["core/metrics", "core/calibration", "core/services/insights/traffic", WORK],
    "core/services/insights/regression": PORTS + ["core/metrics", TEXT, STORED, WORK, LEDGER, "core/services/queue"],
    "core/services/insights/reviewers": PORTS + ["core/metrics", "core/agreement", TEXT, STORED, WORK, LEDGER, "core/services/insights/traffic"],
    "core/services/insights/drift": PORTS + ["core/text", "core/metrics", "core/calibration", "core/drift", TEXT, STORED, "core/codec/values", WORK, LEDGER,
                                             "core/services/insights/traffic"],
    "core/services/insights": PORTS + ["core/metrics", "core/agreement", TEXT, STORED, WORK, LEDGER],
    "core/services/insights/calibration": PORTS + ["core/metrics", "core/calibration", STORED, "core/codec/values", LEDGER, "core/services/routing", "core/services/team",
                                                    "core/services/insights", "core/services/insights/traffic"],
    "core/services/insights/report": PORTS + ["core/metrics", "core/calibration", "core/drift", "core/agreement", "core/report", WORK] + ["core/services/insights/" + page for page in
                                                                                                            ("traffic", "model", "calibration", "reviewers", "drift")],
    "core/services/workspace": PORTS + [WORK, LEDGER, FOLLOW_UPS, "core/services/intake"],
    "core/services/sample": CHANGES + ["core/codec"] + ["core/services/" + room for room in
                                                        ("intake", "queue", "review", "taxonomy", "agreement", "datasets")],

    "ui/common/look": [],
    "ui/common/words": ["core/base", "core/domain"],
    "ui/common/program": ["core/base", WORK, "ui/common/words"],
    "ui/common/parts": ["ui/common/look", "ui/common/words"],
    "ui/common/dialogs": ["ui/common/look", "ui/common/words", "ui/common/parts"],
    "ui/charts/plot": ["core/report/plot", "ui/common"],
    "ui/charts": ["core/report/plot", "ui/common", "ui/charts/plot"],
    "ui/actions": ["ui/common"],
    "ui/versions": SCREENS,
    "ui/queue": SCREENS,
    "ui/review/work": SCREENS,
    "ui/review/labels": SCREENS,
    "ui/review/reading": SCREENS + ["ui/review/work"],
    "ui/review": SCREENS + ["ui/review/work", "ui/review/labels", "ui/review/reading"],
    "ui/taxonomy/words": SCREENS,
    "ui/taxonomy/draft": SCREENS + ["ui/taxonomy/words"],
    "ui/taxonomy/labels": SCREENS + ["ui/taxonomy/words", "ui/taxonomy/draft"],
    "ui/taxonomy/checks": SCREENS + ["ui/taxonomy/words"],
    "ui/taxonomy/versions": SCREENS + ["ui/versions", "ui/taxonomy/words"],
    "ui/taxonomy/publish": SCREENS + ["ui/versions", "ui/taxonomy/words", "ui/taxonomy/draft", "ui/taxonomy/checks", "ui/taxonomy/versions"],
    "ui/adjudication": SCREENS + ["ui/review/work", "ui/review/reading"],
    "ui/agreement": SCREENS + ["ui/taxonomy/words", "ui/taxonomy/draft"],
    "ui/taxonomy": SCREENS + ["ui/versions", "ui/agreement"] + ["ui/taxonomy/" + room for room in ("words", "draft", "labels", "checks", "versions", "publish")],
    "ui/routing/words": SCREENS + ["ui/charts", "ui/versions", "ui/taxonomy/words"],
    "ui/routing/draft": SCREENS,
    "ui/routing/dry_run": SCREENS + ["ui/versions", "ui/routing/words", "ui/routing/draft"],
    "ui/routing/rules": SCREENS + ["ui/routing/words"],
    "ui/routing/checks": SCREENS + ["ui/routing/words"],
    "ui/routing/forms": SCREENS + ["ui/charts", "ui/versions", "ui/taxonomy/words", "ui/routing/words", "ui/routing/draft"],
    "ui/routing/publish": SCREENS + ["ui/versions", "ui/routing/words", "ui/routing/draft"],
    "ui/routing": SCREENS + ["ui/versions"] + ["ui/routing/" + room for room in ("words", "draft", "dry_run", "rules", "checks", "forms", "publish")],
    "ui/paper": ["core/base", "core/report", "core/report/plot"],
    "ui/insights/frame": SCREENS + ["core/report/html", "ui/charts", "ui/paper"],
    "ui/insights/traffic": SCREENS + ["ui/charts", "ui/insights/frame"],
    "ui/insights/model": SCREENS + ["ui/charts", "ui/insights/frame", "ui/insights/traffic"],
    "ui/insights/calibration": SCREENS + ["ui/charts", "ui/insights/frame", "ui/insights/traffic"],
    "ui/insights/reviewers": SCREENS + ["ui/charts", "ui/insights/frame"],
    "ui/insights/drift": SCREENS + ["ui/charts", "ui/insights/frame", "ui/insights/traffic"],
    "ui/insights": SCREENS + ["ui/charts"] + ["ui/insights/" + room for room in ("frame", "traffic", "model", "calibration", "reviewers", "drift")],
    "ui/intake": SCREENS + ["ui/queue"],
    "ui/datasets": SCREENS + ["ui/charts"],
    "ui/packets": SCREENS,
    "ui/workspace": SCREENS + ["ui/review", "ui/queue", "ui/intake"],
    "ui/settings": SCREENS,
    "ui/shell": SCREENS + ["ui/review", "ui/queue", "ui/adjudication", "ui/taxonomy", "ui/routing", "ui/insights", "ui/intake", "ui/datasets", "ui/packets", "ui/workspace", "ui/settings"],

    "app/cli": COMMANDS,
    "app/cli/intake": COMMANDS + ["app/cli"],
    "app/cli/review": COMMANDS + ["app/cli"],
    "app/cli/adjudication": COMMANDS + ["app/cli"],
    "app/cli/team": COMMANDS + ["app/cli"],
    "app/cli/packets": COMMANDS + ["app/cli"],
    "app/cli/taxonomy": COMMANDS + ["app/cli"],
    "app/cli/routing": COMMANDS + ["app/cli"],
    "app/cli/agreement": COMMANDS + ["app/cli", "app/cli/taxonomy"],
    "app/cli/routing": COMMANDS + ["app/cli", "app/cli/taxonomy"],
    "app/cli/datasets": COMMANDS + ["app/cli"],
    "app/cli/insights": COMMANDS + ["app/cli"],
    "app/cli/team": COMMANDS + ["app/cli"],
    "app/cli/workspace": COMMANDS + ["app/cli", "app/cli/intake"],
    "app": COMMANDS + ["ui", "app/cli", "core/storage"],
}
SOURCE_TREES = {"core", "ui", "app"}
WINDOW = [room for room in ROOMS if room.startswith("ui/")] + ["app"]

# Which outside headers only some rooms may see: pattern, rooms, and whether headers may, too.
OUTSIDE = [
    (r"^Q[A-Z]|^Qt", WINDOW, True),
    (r"^SQLiteCpp|^sqlite3\.h", ["core/storage/sqlite", "core/storage/tables", "core/storage/checks", "core/storage"], True),
    (r"^simdjson", ["core/codec/text", "core/codec/records", "core/codec/look"], False),
    (r"^nlohmann", [room for room in ROOMS if room.startswith(("core/codec", "app"))], False),
    (r"^pugixml", ["core/codec/taxonomies"], False),
    (r"^serd", ["core/codec/taxonomies"], False),
    (r"^CLI/", [room for room in ROOMS if room.startswith("app")], True),
    (r"^openssl", ["core/base"], False),
    (r"^sodium", ["core/storage/files"], False),
    (r"^xxhash", ["core/text"], False),
    (r"^phonenumbers", ["core/text"], False),
    (r"^cld2", ["core/text"], False),
    (r"^boost/math", [room for room in ROOMS if room.startswith(("core/metrics", "core/drift", "core/calibration"))], False),
]
JSON_HEADERS = {"core/codec/taxonomies/label_json.h", "core/codec/taxonomies/rdf/json_ld_context.h", "core/codec/text/small_json.h", "core/codec/records/json_tokens.h",
                "app/cli/intake/import_report.h", "app/cli/taxonomy/taxonomy_changes.h", "app/cli/rerouting_report.h", "app/cli/json_lines.h", "app/cli/insights/figure_json.h", "app/cli/insights/drift_json.h", "app/cli/insights/traffic_options.h",
                "app/cli/insights/pages.h", "app/cli/insights/stats_json.h", "app/cli/datasets/findings_json.h",
                "app/cli/routing/policy_document.h"}  # for .cpp files of their room, as they say

# Words that must not stand in the code of a room: pattern, rooms, exceptions.
FORBIDDEN = [
    (r"system_clock::now|std::time\(|\brand\(\)|random_device", ["core"], {"core/storage/sqlite/connection.cpp"}),
    (r"\b(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b", ["core/services", "core/codec", "core/review", "ui", "app"], set()),
    (r"setHtml\(|insertHtml\(|appendHtml\(|Qt::RichText|Qt::AutoText|Qt::MarkdownText|setMarkdown\(|setOpenExternalLinks\(true",
     ["ui", "app"], set()),
    # What the desktop is told to open it may run: this one shows folders that were seen to be folders.
    (r"QDesktopServices", ["ui", "app"], {"ui/common/dialogs/dialogs.cpp"}),
    # Whoever closes a descriptor of an open workspace drops its locks: these few open files, and keep away from it (sqlite_files.h).
    (r"\b[io]?fstream\b|\bfopen\(|(?<![\w:])::(open|openat|creat)\(|\bcopy_file\(|\bfs::copy\(|filesystem::copy\(|\bQFile[ (]|\bQSaveFile\b|\bQMimeDatabase\b"
     r"|\bQFileIconProvider\b|\bget(OpenFileName|OpenFileNames|SaveFileName|ExistingDirectory)\(",
     ["core", "ui", "app"],
     {"core/storage/files/sqlite_files.cpp", "core/storage/files/local_files.cpp", "core/storage/files/local_folder.cpp", "core/storage/files/local_stored_folder.cpp", "core/storage/files/atomic_move.cpp",
      "core/storage/files/process_mark.cpp", "app/interrupt.cpp", "ui/common/look/theme.cpp"}),
    # A tool tip guesses whether it is rich text; toolTipOf() takes the guess away. Texts of the command table are ours.
    (r"setToolTip\((?!.*toolTipOf)", ["ui", "app"], {"ui/actions/action_registry.cpp"}),
]

# What each target may link.
LINKS = {
    "docket_options": set(),
    "docket_core": {"docket_options", "fmt::fmt", "nlohmann_json::nlohmann_json", "pugixml::pugixml", "simdjson::simdjson", "OpenSSL::Crypto", "PkgConfig::SERD", "PkgConfig::XXHASH", "Phonenumber", "Cld2", "Boost::headers"},
    "docket_storage": {"docket_core", "SQLiteCpp", "SQLite::SQLite3", "PkgConfig::SODIUM"},
    "docket_services": {"docket_core", "Threads::Threads"},
    "docket_ui": {"docket_services", "Qt6::Widgets", "Qt6::Svg"},
    "docket_cli": {"docket_services", "CLI11::CLI11", "nlohmann_json::nlohmann_json"},
    "docket": {"docket_cli", "docket_storage", "docket_ui"},
}
MAX_LINES = 500

# Where each command has its Options and run(); elsewhere no two files of a room and the rooms in it have a private thing of one name.
WITH_TWINS = {"app/cli"}


def room_of(path):
    """The room of a file: the innermost folder around it that has a line in the table."""
    folder = path.rpartition("/")[0]
    while folder and folder not in ROOMS:
        folder = folder.rpartition("/")[0]
    return folder or None


def known_to(room, rooms=None):
    """Every room that `room` may include. A name stands for itself, and for the rooms in it unless `room` is one of them."""
    rooms = ROOMS if rooms is None else rooms
    return {other for name in rooms[room] for other in rooms
            if other == name or (other.startswith(name + "/") and not room.startswith(name + "/"))}


def is_in(path, rooms):
    return any(path.startswith(room + "/") for room in rooms)


def code_lines(text):
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if not line.lstrip().startswith("//")]


def includes_of(text):
    for number, line in code_lines(text):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if include:
            yield number, include.group(1) == '"', include.group(2)


def check_source(path, text):
    """Yields what is wrong with one source file; `path` is relative to the source folder."""
    if text.count("\n") > MAX_LINES:
        yield f"{path}: {text.count(chr(10))} lines; over {MAX_LINES} a second thing has moved in"
    if path.split("/")[0] not in SOURCE_TREES:
        return
    room = room_of(path)
    if room is None:
        yield f"{path}: stands in no room of the table"
        return
    for number, is_ours, name in includes_of(text):
        problem = own_include(room, name) if is_ours else outside_include(path, room, name)
        if problem:
            yield f"{path}:{number}: {problem}"
    for pattern, rooms, exceptions in FORBIDDEN:
        if is_in(path, rooms) and path not in exceptions:
            for number, line in code_lines(text):
                if re.search(pattern, line):
                    yield f"{path}:{number}: has no place in {room}: {line.strip()[:80]}"
    if room.startswith("ui") and re.search(r"new QLabel|QMessageBox \w", text) and "Qt::PlainText" not in text:
        yield f"{path}: makes a label that guesses whether its text is rich; set Qt::PlainText"


def own_include(room, name):
    other = room_of(name)
    if other is None:
        return f"{name} is not included from the root"
    if other != room and other not in known_to(room):
        return f"{room} may not know {other} ({name})"
    return None


def outside_include(path, room, name):
    for pattern, rooms, in_headers in OUTSIDE:
        if not re.match(pattern, name):
            continue
        if room not in rooms:
            return f"{name} has no place in {room}"
        if not in_headers and path.endswith(".h") and path not in JSON_HEADERS:
            return f"{name} belongs into .cpp files only"
    return None


def check_links(path, text):
    """Yields link rules of a CMake file that are not allowed."""
    for match in re.finditer(r"target_link_libraries\((\w+)([^)]*)\)", text):
        target = match.group(1)
        libraries = set(match.group(2).split()) - {"PUBLIC", "PRIVATE", "INTERFACE"}
        if target not in LINKS:
            yield f"{path}: {target} is not in the table of targets"
            continue
        for library in sorted(libraries - LINKS[target]):
            yield f"{path}: {target} may not link {library}"


DECLARATION = re.compile(r"^[ \t]*(?!case|default|else|return)(?:[\w:<>,*&~\[\]]+[ \t]+[*&]*)+(?:\w+::)*(\w+)\(([^()]*)\)[^;{}()\n]*[;{]", re.MULTILINE)
NUMBER = re.compile(r"(?:std::)?(?:u?int\w*|size_t|ptrdiff_t|double|float|long|short|unsigned|char|qint64|qreal|qsizetype|qlonglong)( (?:int|long|char|double))*")


def kind_of(parameter):
    """What a parameter is, as far as bool gets in its way: it takes every number and every pointer that has no overload of its own."""
    words = re.sub(r"\bconst\b|=.*", "", parameter).strip()
    words = re.sub(r"(?<=[\w*])\s*\b\w+$", "", words).strip() if " " in words or "*" in words else words
    if words == "bool":
        return "bool"
    return "number or pointer" if words.endswith("*") or NUMBER.fullmatch(words) else words


def check_overloads(path, text):
    """Yields overloads of one name that take a bool where another takes a number or a pointer."""
    overloads = {}
    for match in DECLARATION.finditer(text):
        kinds = [kind_of(parameter) for parameter in match.group(2).split(",")]
        for others in overloads.setdefault(match.group(1), []):
            if any({one, other} == {"bool", "number or pointer"} for one, other in zip(kinds, others)):
                yield f"{path}: {match.group(1)}() takes a bool beside a number or a pointer; give the two different names"
        overloads[match.group(1)].append(kinds)


def check_table(rooms):
    """Yields arrows of the table that go to a room below; without any there is no circle."""
    order = list(rooms)
    for room in rooms:
        for name in rooms[room]:
            if not any(other == name or other.startswith(name + "/") for other in rooms):
                yield f"the table names {name} for {room}, which is no room"
        for other in known_to(room, rooms):
            if order.index(other) >= order.index(room):
                yield f"the table lets {room} know {other}, which stands below it"


def check_circles(texts):
    """Yields files that include themselves over others."""
    graph = {path: [name for _, is_ours, name in includes_of(text) if is_ours and name in texts] for path, text in texts.items()}
    done, open_files = set(), []

    def visit(path):
        if path in done:
            return
        if path in open_files:
            yield "a circle of includes: " + " -> ".join(open_files[open_files.index(path):] + [path])
            return
        open_files.append(path)
        for other in graph[path]:
            yield from visit(other)
        open_files.pop()
        done.add(path)

    for path in graph:
        yield from visit(path)


def private_names(text):
    """Yields what the unnamed namespaces of a file define: the namespace around, the name, and what it is: "type", "constant", the
    parameters of a function, or what an alias stands for."""
    namespace, is_inside = "", False
    for line in text.split("\n"):
        if opened := re.match(r"namespace (docket[\w:]*) {", line):
            namespace = opened.group(1)
        elif line == "namespace {":
            is_inside = True
        elif line.startswith("}  // namespace"):
            is_inside = False
        elif not is_inside or not re.match(r"[\w[]", line):
            continue
        elif type_name := re.match(r"(?:struct|class|enum|enum class) (\w+)(?: final)?(?: :[^;]*)? \{", line):
            yield namespace, type_name.group(1), "type"
        elif alias := re.match(r"(?:using|namespace) (\w+) = (.*);", line):
            yield namespace, alias.group(1), "= " + alias.group(2)
        elif function := re.match(r"(?:\[\[\w+\]\] )?[\w:<>,&*\s]+[\s&*](\w+)\(([^()]*)\)", line):
            types = [re.sub(r"\s*\b\w+$", "", each.strip()) for each in function.group(2).split(",")]
            yield namespace, function.group(1), "(" + ", ".join(types) + ")"
        elif constant := re.match(r"(?:constexpr|const) [^=({]*\b(\w+)(?:\[\w*\])? ?[={]", line):
            yield namespace, constant.group(1), "constant"


def check_twins(texts):
    """Yields names private to two files of one room or of rooms in one: they are one thing, to be shared, or two, to be told
    apart; and the release build reads such files as one."""
    known = {}
    for path, text in texts.items():
        folder = "/".join(path.split("/")[:-1][:2])
        if path.endswith(".cpp") and path.split("/")[0] in SOURCE_TREES and folder not in WITH_TWINS:
            for namespace, name, kind in private_names(text):
                known.setdefault((folder, namespace, name), {}).setdefault(path, set()).add(kind)
    for (_, _, name), owners in sorted(known.items()):
        for one, other in itertools.combinations(sorted(owners), 2):
            if any(are_twins(*kinds) for kinds in itertools.product(owners[one], owners[other])):
                yield f"{name} is private to {one} and to {other}: share it, or give each a name of its own"


def are_twins(one, other):
    """Whether two things of one name cannot stand beside each other: functions can with other parameters, aliases of the same."""
    if one[0] == other[0] == "(":
        return one == other
    return one != other or one[0] != "="


def check_built(lists, names):
    """Yields sources that no list of sources names, and walks that no test calls. `lists`: the text of each CMakeLists.txt by its folder."""
    for name in names:
        path = pathlib.PurePosixPath(name)
        is_walk = path.match("tests/desktop/*_test.py")
        if path.suffix != ".cpp" and not is_walk:
            continue
        spoken = {str(folder): path.stem if is_walk else str(path.relative_to(folder)) for folder in path.parents}
        if not any(folder in lists and re.search(r"(?<![\w/])" + re.escape(word) + r"(?![\w.])", lists[folder]) for folder, word in spoken.items()):
            yield f"{name}: is named in no CMakeLists.txt, so that it is not built or run"


def check_paths(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if re.search(r"(^|[\s\"'=(])/(work|root|farm|home/\w+)/", line):
            yield f"{path}:{number}: names a path of one machine: {line.strip()[:80]}"


def tracked_files(source):
    """What git tracks; in an unpacked archive, everything but build folders."""
    listed = subprocess.run(["git", "-C", str(source), "ls-files", "-z"], capture_output=True, text=True, check=False).stdout
    names = [name for name in listed.split("\0") if name]
    return names or [str(path.relative_to(source)) for path in source.rglob("*") if path.is_file() and "build" not in path.parts]


def problems_in(source):
    found = list(check_table(ROOMS))
    sources = {}
    lists = {}
    names = tracked_files(source)
    for name in names:
        file = source / name
        if not file.is_file() or file.suffix in {".png", ".ttf"}:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix in {".h", ".cpp"}:
            sources[name] = text
            found += check_source(name, text)
            found += check_overloads(name, text)
        if file.name == "CMakeLists.txt":
            lists[str(pathlib.PurePosixPath(name).parent)] = text
        if file.name == "CMakeLists.txt" and not name.startswith("tests/"):
            found += check_links(name, text)
        if not name.startswith("tests/architecture"):
            found += check_paths(name, text)
    if not sources:
        found.append(f"{source}: no source file was found")
    found += check_built(lists, [name for name in names if (source / name).is_file()])
    return found + list(check_circles(sources)) + list(check_twins(sources))


def self_test():
    """Each rule must be able to fail, and what is allowed must pass."""
    bad = [
        ("core/domain/x.h", '#include "core/storage/sqlite/connection.h"'),
        ("core/base/x.h", '#include "core/domain/item.h"'),
        ("core/routing/x.cpp", '#include "core/services/work/writer.h"'),
        ("core/services/queue/x.cpp", '#include "core/storage/sqlite/connection.h"'),
        ("core/storage/x.cpp", '#include "core/services/work/writer.h"'),
        ("core/codec/text/x.cpp", '#include "core/codec/values/row_fields.h"'),
        ("core/codec/text/x.cpp", '#include "core/ports/files.h"'),
        ("core/codec/records/x.cpp", '#include "core/codec/look/column_sample.h"'),
        ("core/storage/sqlite/x.cpp", '#include "core/storage/tables/decision_tables.h"'),
        ("core/storage/tables/x.cpp", '#include "core/storage/checks/verifier.h"'),
        ("core/services/work/x.cpp", '#include "core/services/ledger/item_ledger.h"'),
        ("core/services/work/x.cpp", '#include "core/domain/item.h"'),
        ("core/services/queue/x.cpp", '#include "core/services/review/review_service.h"'),
        ("core/services/review/x.cpp", '#include "core/services/taxonomy/taxonomy_use.h"'),
        ("ui/taxonomy/labels/x.cpp", '#include "ui/taxonomy/taxonomy_page.h"'),
        ("ui/review/reading/x.cpp", '#include "ui/review/labels/label_list.h"'),
        ("ui/common/look/x.cpp", '#include "ui/common/parts/buttons.h"'),
        ("core/services/x.cpp", "int x;"),
        ("core/codec/text/x.cpp", "#include <QString>"),
        ("core/services/queue/x.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"),
        ("ui/review/x.cpp", "#include <sqlite3.h>"),
        ("core/codec/text/x.h", "#include <simdjson.h>"),
        ("core/codec/text/x.h", "  #  include <nlohmann/json.hpp>"),
        ("core/services/queue/x.cpp", "#include <nlohmann/json.hpp>"),
        ("core/codec/taxonomies/rdf/x.h", "#include <serd/serd.h>"),
        ("core/codec/text/x.cpp", "#include <serd/serd.h>"),
        ("ui/review/x.cpp", '#include "core/storage/workspace_files.h"'),
        ("ui/review/x.cpp", '#include "ui/shell/main_window.h"'),
        ("ui/review/x.cpp", '#include "label_list.h"'),
        ("app/cli/x.cpp", '#include "ui/common/words/text.h"'),
        ("app/cli/x.cpp", "#include <QApplication>"),
        ("core/review/x.cpp", "auto t = std::chrono::system_clock::now();"),
        ("core/routing/x.cpp", "if (rand() % 2) return;"),
        ("ui/review/x.cpp", "label->setTextFormat(Qt::RichText);"),
        ("ui/review/x.cpp", "view->setHtml(text);"),
        ("ui/review/x.cpp", "auto* label = new QLabel(text);"),
        ("ui/review/x.cpp", "button->setToolTip(text);"),
        ("ui/review/x.cpp", 'query("SELECT 1 FROM items");'),
        ("core/storage/x.cpp", "std::ifstream in(file);"),
        ("core/storage/x.cpp", "const int file = ::open(path.c_str(), O_RDONLY);"),
        ("core/services/queue/x.cpp", "std::filesystem::copy_file(workspace, target);"),
        ("ui/workspace/x.cpp", "QFile file(path);"),
        ("ui/workspace/x.cpp", "QFileDialog::getOpenFileName(parent, title);"),
        ("core/lumber/x.cpp", "int x;"),
        ("core/base/x.cpp", "\n" * 501),
        ("tests/unit/x.cpp", "\n" * 501),
    ]
    good = [
        ("core/storage/x.cpp", '#include "core/domain/item.h"\n#include <SQLiteCpp/SQLiteCpp.h>'),
        ("core/codec/text/x.cpp", "#include <simdjson.h>\n// SELECT is only a word here"),
        ("ui/review/x.cpp", '#include "core/services/review/review_desk.h"\n#include <QString>\nbutton->setToolTip(toolTipOf(text));'),
        ("ui/review/x.cpp", "auto* label = new QLabel;\nlabel->setTextFormat(Qt::PlainText);"),
        ("core/services/queue/x.cpp", '#include "core/services/ledger/item_ledger.h"\n#include "core/services/work/writer.h"'),
        ("core/codec/taxonomies/rdf/x.cpp", '#include <serd/serd.h>\n#include "core/codec/taxonomies/keyed_taxonomy.h"'),
        ("core/services/queue/x.cpp", "auto ledger = ItemLedger::open(workspace, item);\nconst auto source = files.openSource(path);"),
        ("ui/workspace/x.cpp", "const QFileInfo file(path);"),
        ("app/composition.cpp", '#include "core/storage/workspace_files.h"'),
        ("tests/unit/x.cpp", "#include <simdjson.h>"),
    ]
    missed = [f"let through: {path}: {text[:60]}" for path, text in bad if not list(check_source(path, text))]
    missed += [f"refused without reason: {path}: {problem}" for path, text in good for problem in check_source(path, text)]
    for rule in ("docket_ui PUBLIC docket_storage", "docket_core PRIVATE Qt6::Core", "docket_services PUBLIC SQLiteCpp", "lumber PRIVATE docket_core"):
        if not list(check_links("CMakeLists.txt", f"target_link_libraries({rule})")):
            missed.append(f"let through: a link rule: {rule}")
    for one, other in (("double number", "bool flag"), ("bool isOn", "const char* text"), ("std::int64_t id", "bool"), ("Label& label, bool isOn", "Label& label, int count")):
        if not list(check_overloads("x.h", f"std::string text({one});\nstd::string text({other}) {{ return {{}}; }}")):
            missed.append(f"let through: overloads that take {one} and {other}")
    for one, other in (("bool flag", "const std::string& text"), ("double number", "const std::optional<double>& number"), ("Flag value", "int value")):
        missed += [f"refused without reason: {problem}" for problem in check_overloads("x.h", f"void set({one});\nvoid set({other});")]
    if not list(check_table({"a": ["b"], "b": []})):
        missed.append("let through: a table with an arrow down")
    if not list(check_table({"a": ["lumber"]})):
        missed.append("let through: a table with a room that does not exist")
    if known_to("a/x", {"a/x": ["a"], "a/y": [], "a": []}) != {"a"}:
        missed.append("let through: a room that knows its neighbours by the name of the room around them")
    if not list(check_circles({"core/a.h": '#include "core/b.h"', "core/b.h": '#include "core/c.h"', "core/c.h": '#include "core/a.h"'})):
        missed.append("let through: a circle of includes")
    function = "std::string quoted(std::string_view text) {"
    for twin in (("struct Words {",) * 2, ("constexpr int most = 5;",) * 2, (function,) * 2, (function, "constexpr int quoted = 5;"),
                 ("using Kind = A::Kind;", "using Kind = B::Kind;")):
        files = {f"ui/common/{file}.cpp": f"namespace docket {{\nnamespace {{\n{each}\n}}  // namespace\n" for file, each in zip("ab", twin)}
        if not list(check_twins(files)):
            missed.append(f"let through: a twin: {twin}")
        if not list(check_twins(dict(zip(["ui/common/look/a.cpp", "ui/common/words/b.cpp"], files.values())))):
            missed.append(f"let through: a twin in two rooms of one: {twin}")
        if list(check_twins(dict(zip(["ui/common/a.cpp", "core/base/a.cpp"], files.values())))):
            missed.append(f"refused without reason: the same name in two folders: {twin}")
    lists = {"core": "add_library(x words/a.cpp)", "tests/desktop": "docket_desktop_test(some_walk first_test)"}
    for name in ("core/words/b.cpp", "core/a.cpp", "tests/desktop/second_test.py"):
        if not list(check_built(lists, [name])):
            missed.append(f"let through: {name}, which nobody builds")
    missed += [f"refused without reason: {problem}" for problem in check_built(lists, ["core/words/a.cpp", "tests/desktop/first_test.py", "core/words/a.h"])]
    if not list(check_paths("README.md", "see /home/ada/x")):
        missed.append("let through: a path of one machine")
    return missed


def main():
    if "--self-test" in sys.argv:
        missed = self_test()
        print("\n".join(missed) or "every rule can fail")
        return 1 if missed else 0
    found = problems_in(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "the house is in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
