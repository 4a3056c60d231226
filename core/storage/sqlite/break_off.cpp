#include "core/storage/sqlite/break_off.h"

#include <sqlite3.h>

namespace docket::storage {

namespace {

constexpr int instructions = 20'000;  // of SQLite's machine: well under a millisecond

int isOver(void* stop) { return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0; }

}  // namespace

void breakOffOn(const std::stop_token& stop, Connection& connection) {
    if (!stop.stop_possible()) return;
    sqlite3_progress_handler(connection.database().getHandle(), instructions, isOver, const_cast<std::stop_token*>(&stop));
}

}  // namespace docket::storage
