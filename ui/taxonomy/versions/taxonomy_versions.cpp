#include "ui/taxonomy/versions/taxonomy_versions.h"

#include <utility>

namespace docket::ui {

namespace {

std::vector<ChangeRow> rowsOf(const std::vector<ChangeLine>& lines) {
    std::vector<ChangeRow> rows;
    rows.reserve(lines.size());
    for (const ChangeLine& line : lines) rows.push_back({kindIcon(line.kind), line.word, line.label, line.values, line.sentence});
    return rows;
}

std::vector<VersionRow> rowsOf(const std::vector<ports::TaxonomyVersion>& versions) {
    std::vector<VersionRow> rows;
    rows.reserve(versions.size());
    for (const ports::TaxonomyVersion& version : versions) {
        rows.push_back({version.version, version.author, version.publishedAt, version.note, VersionModel::tr("%Ln label(s)", nullptr, version.labels)});
    }
    return rows;
}

}  // namespace

VersionChanges changesOf(const std::vector<ChangeLine>& lines) { return {rowsOf(lines), rowsOf(perLabel(lines))}; }

VersionSource taxonomyVersions(services::PublishingDesk& desk) {
    return {[&desk](VersionSource::Done<std::vector<VersionRow>> done) {
                desk.versions([done = std::move(done)](Result<std::vector<ports::TaxonomyVersion>> versions) {
                    if (versions) done(rowsOf(*versions));
                    else done(std::unexpected(versions.error()));
                });
            },
            [&desk](int before, int after, VersionSource::Done<VersionChanges> done) {
                desk.compare(before, after, [done = std::move(done)](Result<services::VersionComparison> found) {
                    if (found) done(changesOf(linesOf(found->changes, *found->before, *found->after)));
                    else done(std::unexpected(found.error()));
                });
            }};
}

}  // namespace docket::ui
