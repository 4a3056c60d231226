#pragma once

#include "core/codec/sample/sample_story.h"
#include "core/services/sample/batched_workspace.h"
#include "core/services/sample/sample_clock.h"
#include "core/services/sample/sample_inputs.h"
#include "core/services/sample/sample_workspace.h"
#include "core/services/work/writer.h"

#include <filesystem>
#include <memory>
#include <string>

namespace docket::services {

/// Where one sample workspace is made.
struct SampleSite {
    std::filesystem::path home;         ///< folder that it will be in
    std::filesystem::path unpublished;  ///< folder that it is in
    std::string name;                   ///< of its files
};

/// The work of some people in one sample workspace, told by a story and done as they would do it: through the services,
/// at the times of the story.
class SampleWork {
public:
    /// All must outlive this.
    SampleWork(const SampleTools& tools, const SampleSite& site, const codec::SampleStory& story);

    /// Makes the workspace with its first taxonomy and policy and does every step. Cancelled: it was stopped between two.
    Result<> run();

private:
    Result<> make();
    Result<> open();
    Result<> take(const codec::SampleStep& step);
    Result<> sit(const codec::SampleStep& step);
    Result<> import(const codec::SampleStep& step);
    Result<> draw(const codec::SampleStep& step);
    Result<> endStudy(const codec::SampleStep& step);
    Result<> publish(const codec::SampleStep& step);
    Result<> assign(const codec::SampleStep& step);
    Result<> exportDataset(const codec::SampleStep& step);

    std::filesystem::path file() const { return m_site.unpublished / (m_site.name + ".docket"); }
    std::string inputName(std::string_view suffix) const { return m_site.name + std::string(suffix); }

    const SampleTools& m_tools;
    const SampleSite& m_site;
    const codec::SampleStory& m_story;
    SampleClock m_clock;
    SampleInputs m_inputs;
    std::unique_ptr<BatchedWorkspace> m_workspace;  ///< of the reviewers
    std::unique_ptr<Writer> m_writer;                ///< of all else
};

}  // namespace docket::services
