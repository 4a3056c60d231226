#pragma once

#include "core/storage/sqlite/connection.h"

#include <stop_token>

namespace docket::storage {

/// From when `stop` is requested, every statement of the connection fails with Cancelled. `stop` outlives the connection.
void breakOffOn(const std::stop_token& stop, Connection& connection);

}  // namespace docket::storage
