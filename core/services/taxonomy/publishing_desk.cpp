#include "core/services/taxonomy/publishing_desk.h"

#include <fmt/format.h>

#include <utility>

namespace docket::services {

Result<VersionComparison> compareVersions(ports::Rules& rules, int before, int after) {
    if (before < 1 || before >= after) {
        return failure(ErrorKind::InvalidInput, fmt::format("Version {} is not before version {}. Choose an earlier one to compare with.", before, after));
    }
    auto first = rules.taxonomy(before);
    if (!first) return std::unexpected(first.error());
    auto second = rules.taxonomy(after);
    if (!second) return std::unexpected(second.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    VersionComparison comparison{std::make_shared<const taxonomy::Taxonomy>(std::move(*first)), std::make_shared<const taxonomy::Taxonomy>(std::move(*second)), {}};
    const auto steps = (*lineage)->steps().subspan(static_cast<std::size_t>(before), static_cast<std::size_t>(after - before));
    comparison.changes = taxonomy::changesBetween(*comparison.before, *comparison.after, taxonomy::successionsAlong(steps));
    return comparison;
}

PublishingDesk::PublishingDesk(ports::WorkspaceFiles& files, const std::filesystem::path& path, const ports::Clock& clock)
    : m_clock(clock), m_figures(files, path), m_texts(files, path) {}

void PublishingDesk::versions(Done<std::vector<ports::TaxonomyVersion>> done) {
    m_texts.ask<std::vector<ports::TaxonomyVersion>>(
        Question::Lasting, [](ports::Workspace& workspace, const std::stop_token&) { return workspace.rules().taxonomyVersions(); }, std::move(done));
}

void PublishingDesk::compare(int before, int after, Done<VersionComparison> done) {
    m_texts.ask<VersionComparison>(
        Question::Lasting,
        [before, after](ports::Workspace& workspace, const std::stop_token&) { return compareVersions(workspace.rules(), before, after); }, std::move(done));
}

void PublishingDesk::takeBack(Done<OpenPublication> done) {
    m_texts.ask<OpenPublication>(
        Question::Lasting,
        [](ports::Workspace& workspace, const std::stop_token&) -> Result<OpenPublication> {
            auto publication = TaxonomyPublishing::takeBack(workspace);
            if (!publication) return std::unexpected(publication.error());
            auto before = workspace.rules().taxonomy(publication->basedOn);
            if (!before) return std::unexpected(before.error());
            return OpenPublication{std::move(*publication), std::make_shared<const taxonomy::Taxonomy>(std::move(*before))};
        },
        std::move(done));
}

void PublishingDesk::foresee(Publication publication, Done<PublicationImpact> done) {
    m_figures.replace();
    m_figures.ask<PublicationImpact>(
        Question::Replaceable,
        [publication = std::move(publication), &clock = m_clock](ports::Workspace& workspace, const std::stop_token& stop) {
            return TaxonomyPublishing::foresee(workspace, publication, clock.now(), stop);
        },
        std::move(done));
}

void PublishingDesk::foreseeRerouting(Publication publication, Done<ReroutingForecast> done) {
    m_figures.ask<ReroutingForecast>(
        Question::Replaceable,
        [publication = std::move(publication), &clock = m_clock](ports::Workspace& workspace, const std::stop_token& stop) {
            return TaxonomyPublishing::foreseeRerouting(workspace, publication, clock.now(), stop);
        },
        std::move(done));
}

void PublishingDesk::preview(Publication publication, std::vector<LabelId> labels, std::size_t limit, Done<std::vector<RuleMatch>> done) {
    m_texts.replace();
    m_texts.ask<std::vector<RuleMatch>>(
        Question::Replaceable,
        [publication = std::move(publication), labels = std::move(labels), limit](ports::Workspace& workspace, const std::stop_token& stop) {
            return previewReview(workspace, publication, labels, limit, stop);
        },
        std::move(done));
}

void PublishingDesk::stop() {
    m_figures.replace();
    m_texts.replace();
}

}  // namespace docket::services
