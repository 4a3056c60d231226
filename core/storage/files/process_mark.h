#pragma once

#include <filesystem>
#include <string>

namespace docket::storage {

/// Tells this file on this computer from copies of it, here and elsewhere.
std::string placeOf(const std::filesystem::path& file);
/// Tells this computer, and on it what shares our numbers of processes (a container has its own), from every other.
std::string thisSystem();
/// Tells this process from every other one of this computer, also from a later one with the same number.
std::string thisProcess();
/// Whether the process with this mark still runs on this computer. False for a text that is no mark, and for a process
/// that was killed and whose end nobody has taken note of yet.
bool isRunning(const std::string& process);

}  // namespace docket::storage
