#pragma once

#include "core/base/error.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string_view>

namespace docket::services {

/// One file of resources/sample, compiled in.
struct SampleFile {
    std::string_view name;
    std::string_view content;
};

std::span<const SampleFile> sampleFiles();
/// Content of one of them; empty: there is none of that name.
std::string_view sampleText(std::string_view name);

/// Where the sample was put.
struct SampleWorkspaces {
    std::filesystem::path support;  ///< single-label: messages to a shop
    std::filesystem::path topics;   ///< multi-label: topics of tickets
};

/// What the sample is made with.
struct SampleTools {
    ports::WorkspaceFiles& workspaces;
    ports::Files& files;
    const ports::Clock& clock;
    std::stop_token stop = {};
};

/// Writes the sample's input files into a new folder and makes its two workspaces of them, with what four people have done
/// in them in three weeks up to now: <name>-story.json tells it, and the services do it. The folder appears whole or not at
/// all; one that exists is refused. Takes about a second; Cancelled when it is stopped before its end.
Result<SampleWorkspaces> makeSample(const std::filesystem::path& folder, const SampleTools& tools);

}  // namespace docket::services
