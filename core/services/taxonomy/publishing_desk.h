#pragma once

#include "core/ports/clock.h"
#include "core/ports/rules.h"
#include "core/services/taxonomy/rule_preview.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/work/reading_thread.h"
#include "core/taxonomy/change.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace docket::services {

/// What differs from one published version to a later one. The changes name labels of the two.
struct VersionComparison {
    std::shared_ptr<const taxonomy::Taxonomy> before;  ///< never null
    std::shared_ptr<const taxonomy::Taxonomy> after;   ///< never null
    std::vector<taxonomy::Change> changes;
};

/// InvalidInput unless `before` is an earlier version than `after`; NotFound where there is no such version.
Result<VersionComparison> compareVersions(ports::Rules& rules, int before, int after);

/// A publication with the version that it changes.
struct OpenPublication {
    Publication publication;
    std::shared_ptr<const taxonomy::Taxonomy> before;  ///< never null
};

/// What a screen asks of the taxonomy versions and of what a publication would do, read on two threads of its own:
/// figures on one, the rest on the other. Nothing is written. Every member returns at once; `done` is called exactly
/// once, on one of these threads or on the caller's, and must only hand the value over.
class PublishingDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The files and the clock must outlive the desk.
    PublishingDesk(ports::WorkspaceFiles& files, const std::filesystem::path& path, const ports::Clock& clock);

    /// Newest first.
    void versions(Done<std::vector<ports::TaxonomyVersion>> done);
    void compare(int before, int after, Done<VersionComparison> done);
    /// See TaxonomyPublishing::takeBack().
    void takeBack(Done<OpenPublication> done);
    /// Ends figures that were asked for before with Cancelled.
    void foresee(Publication publication, Done<PublicationImpact> done);
    /// See TaxonomyPublishing::foreseeRerouting(). Ended by the next foresee().
    void foreseeRerouting(Publication publication, Done<ReroutingForecast> done);
    const ports::Clock& clock() const { return m_clock; }
    /// See previewReview(). Ends the preview before with Cancelled.
    void preview(Publication publication, std::vector<LabelId> labels, std::size_t limit, Done<std::vector<RuleMatch>> done);
    /// Ends figures and previews that were asked for.
    void stop();

private:
    const ports::Clock& m_clock;
    ReadingThread m_figures;
    ReadingThread m_texts;
};

}  // namespace docket::services
