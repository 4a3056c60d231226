#include "core/services/sample/sample_workspace.h"

#include "core/services/sample/sample_work.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view support = "support";
constexpr std::string_view topics = "topics";

std::string fileName(std::string_view workspace) { return fmt::format("{}.docket", workspace); }

Result<> writeInputs(ports::DatasetFolder& folder, Timestamp made) {
    for (const SampleFile& sample : sampleFiles()) {
        auto file = folder.create(sample.name);
        if (!file) return std::unexpected(file.error());
        if (const auto written = (*file)->write(sampleTextAsOf(sample.name, made)); !written) return written;
        if (const auto closed = (*file)->close(); !closed) return closed;
    }
    return {};
}

/// Makes `<name>.docket` out of `<name>-taxonomy.json`, `<name>-policy.json` and `<name>.jsonl`, as `<name>-story.json` tells.
Result<> makeWorkspace(const SampleSite& site, const SampleTools& tools) {
    const std::string storyName = fmt::format("{}-story.json", site.name);
    const auto story = codec::readSampleStory(sampleText(storyName), storyName);
    if (!story) return std::unexpected(story.error());
    return SampleWork(tools, site, *story).run();
}

}  // namespace

std::string_view sampleText(std::string_view name) {
    const auto found = std::ranges::find(sampleFiles(), name, &SampleFile::name);
    return found == sampleFiles().end() ? std::string_view() : found->content;
}

Result<SampleWorkspaces> makeSample(const fs::path& folder, const SampleTools& tools) {
    auto target = tools.files.createFolder(folder);
    if (!target) return std::unexpected(target.error());
    if (const auto written = writeInputs(**target, tools.clock.now()); !written) return std::unexpected(written.error());
    for (const std::string_view name : {support, topics}) {
        const auto made = makeWorkspace({folder, (*target)->unpublishedPath(), std::string(name)}, tools);
        if (!made) return std::unexpected(made.error());
    }
    if (tools.stop.stop_requested()) return failure(ErrorKind::Cancelled, "The making of the sample was interrupted. Nothing was written.");
    if (const auto published = (*target)->publish(); !published) return std::unexpected(published.error());
    return SampleWorkspaces{folder / fileName(support), folder / fileName(topics)};
}

}  // namespace docket::services
