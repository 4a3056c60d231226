#!/usr/bin/env python3
"""Reads every include and every link rule, and fails on an arrow that the house does not allow.

Usage: check_architecture.py SOURCE_DIR [--self-test]
"""
import pathlib
import re
import subprocess
import sys

# What each room may include of the others. A room may always include itself.
BELOW = ["core/base"]
DOMAIN = BELOW + ["core/domain"]
RULES = DOMAIN + ["core/taxonomy", "core/routing"]
PORTS = RULES + ["core/review", "core/ports"]
CORE = PORTS + ["core/metrics", "core/dataset", "core/prompt", "core/codec"]
ROOMS = {
    "core/base": [],
    "core/domain": BELOW,
    "core/taxonomy": DOMAIN,
    "core/routing": RULES,
    "core/review": RULES,
    "core/metrics": RULES,
    "core/ports": PORTS,
    "core/prompt": RULES + ["core/dataset"],
    "core/dataset": PORTS,
    "core/codec": CORE,
    "core/storage": CORE,
    "core/services": CORE,
    "ui": CORE + ["core/services"],
    "app/cli": CORE + ["core/services"],
    "app": CORE + ["core/services", "core/storage", "ui", "app/cli"],
}

# Which outside headers only some rooms may see: pattern, rooms, and whether headers may, too.
OUTSIDE = [
    (r"^Q[A-Z]|^Qt", ["ui", "app"], True),
    (r"^SQLiteCpp|^sqlite3\.h", ["core/storage"], True),
    (r"^simdjson", ["core/codec"], False),
    (r"^nlohmann", ["core/codec", "app/cli", "app"], False),
    (r"^CLI/", ["app/cli", "app"], True),
    (r"^openssl", ["core/base"], False),
]
NLOHMANN_HEADERS = {"core/codec/small_json.h"}  # for codec's own .cpp files, as it says

# Words that must not stand in the code of a room.
FORBIDDEN = [
    (r"system_clock::now|std::time\(|\brand\(\)|random_device", ["core"], {"core/storage/connection.cpp"}),
    (r"\b(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b", ["core/services", "core/codec", "core/review", "ui", "app"], set()),
    (r"setHtml\(|Qt::RichText|Qt::AutoText|QDesktopServices", ["ui", "app"], set()),
]

# What each target may link, of the house's own targets.
LINKS = {
    "docket_core": {"docket_options"},
    "docket_storage": {"docket_core"},
    "docket_services": {"docket_core"},
    "docket_ui": {"docket_services"},
    "docket_cli": {"docket_services"},
    "docket": {"docket_cli", "docket_storage", "docket_ui"},
}
MAX_LINES = 500


def room_of(path):
    parts = path.split("/")
    for length in (2, 1):
        room = "/".join(parts[:length])
        if room in ROOMS and len(parts) > length:
            return room
    return None


def check_file(path, text):
    """Yields what is wrong with one source file; `path` is relative to the source folder."""
    room = room_of(path)
    if room is None:
        return
    for number, line in enumerate(text.split("\n"), 1):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if include:
            yield from check_include(path, room, number, include.group(1), include.group(2))
    for pattern, rooms, exceptions in FORBIDDEN:
        applies = any(path.startswith(prefix + "/") for prefix in rooms)
        if applies and path not in exceptions:
            for number, line in enumerate(text.split("\n"), 1):
                if re.search(pattern, line) and not line.strip().startswith("//"):
                    yield f"{path}:{number}: {pattern} has no place in {room}: {line.strip()[:80]}"
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield f"{path}: {lines} lines; over {MAX_LINES} a second thing has moved in"


def check_include(path, room, number, kind, name):
    if kind == '"':
        other = room_of(name)
        if other is None:
            yield f"{path}:{number}: {name} is not included from the root"
        elif other != room and other not in ROOMS[room]:
            yield f"{path}:{number}: {room} may not know {other} ({name})"
        return
    for pattern, rooms, in_headers in OUTSIDE:
        if not re.match(pattern, name):
            continue
        if room not in rooms:
            yield f"{path}:{number}: {name} has no place in {room}"
        elif not in_headers and path.endswith(".h") and path not in NLOHMANN_HEADERS:
            yield f"{path}:{number}: {name} belongs into .cpp files only"


def check_links(text, path):
    """Yields link rules of a CMake file that are not allowed."""
    for match in re.finditer(r"target_link_libraries\((\w+)([^)]*)\)", text):
        target, libraries = match.group(1), set(re.findall(r"\bdocket_\w+", match.group(2)))
        for library in sorted(libraries - LINKS.get(target, libraries)):
            yield f"{path}: {target} may not link {library}"


def check_circles():
    """Yields rooms that can reach themselves over others; rooms of one library that know each other by intent aside."""
    for room in ROOMS:
        for other in ROOMS[room]:
            if other != room and room in ROOMS[other]:
                yield f"the table itself has a circle: {room} and {other}"


def check_paths(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if re.search(r"(^|[\s\"'=(])/(work|root|farm|home/\w+)/", line):
            yield f"{path}:{number}: names a path of one machine: {line.strip()[:80]}"


def tracked_files(source):
    listed = subprocess.run(["git", "-C", str(source), "ls-files", "-z"], capture_output=True, text=True, check=False).stdout
    return [name for name in listed.split("\0") if name] or [str(p.relative_to(source)) for p in source.rglob("*") if p.is_file() and "build" not in p.parts]


def problems_in(source):
    found = list(check_circles())
    for name in tracked_files(source):
        file = source / name
        if not file.is_file() or file.suffix not in {".h", ".cpp", ".txt", ".cmake", ".md", ".sh", ".json", ".py", ".sql"}:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix in {".h", ".cpp"} and name.split("/")[0] in {"core", "ui", "app"}:
            found += check_file(name, text)
        if file.name == "CMakeLists.txt" and not name.startswith("tests/"):
            found += check_links(text, name)
        if not name.startswith("tests/architecture"):
            found += check_paths(name, text)
    return found


def self_test():
    """Each rule must be able to fail."""
    bad = [
        ("core/domain/x.h", '#include "core/storage/connection.h"'),
        ("core/routing/x.cpp", '#include "core/services/writer.h"'),
        ("core/codec/x.cpp", "#include <QString>"),
        ("core/services/x.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"),
        ("core/codec/x.h", "#include <simdjson.h>"),
        ("core/services/x.cpp", "#include <nlohmann/json.hpp>"),
        ("ui/review/x.cpp", '#include "core/storage/workspace_files.h"'),
        ("ui/review/x.cpp", '#include "label_list.h"'),
        ("core/review/x.cpp", "auto t = std::chrono::system_clock::now();"),
        ("ui/review/x.cpp", "label->setTextFormat(Qt::RichText);"),
        ("ui/review/x.cpp", 'query("SELECT 1 FROM items");'),
        ("core/base/x.cpp", "\n" * 501),
    ]
    missed = [path + ": " + text[:60] for path, text in bad if not list(check_file(path, text))]
    good = [("core/storage/x.cpp", '#include "core/domain/item.h"\n#include <SQLiteCpp/SQLiteCpp.h>'), ("ui/review/x.cpp", '#include "core/services/review_desk.h"\n#include <QString>')]
    missed += ["refused without reason: " + text for path, text in good if list(check_file(path, text))]
    if not list(check_links("target_link_libraries(docket_ui PUBLIC docket_storage)", "CMakeLists.txt")):
        missed.append("a link from ui to storage")
    if not list(check_paths("README.md", "see /home/ada/x")):
        missed.append("a machine path")
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
