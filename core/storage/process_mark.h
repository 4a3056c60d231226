#pragma once

#include <string>

namespace docket::storage {

/// Tells this computer from others that may open the same file; empty where the system has no name for itself.
std::string thisComputer();
/// Tells this process from every other one of this computer, also from a later one with the same number.
std::string thisProcess();
/// Whether the process with this mark still runs on this computer. False for a text that is no mark.
bool isRunning(const std::string& process);

}  // namespace docket::storage
