#include "core/services/datasets/dataset_trace.h"

#include "core/base/sha256.h"
#include "core/services/datasets/export_history.h"
#include "core/services/datasets/line_match.h"
#include "core/services/datasets/past_export.h"
#include "core/services/datasets/traced_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace docket::services {

namespace {

Result<> checkOrigin(ports::Workspace& workspace, const codec::KnownManifest& manifest) {
    const auto event = workspace.packets().event(EventId{manifest.lastEvent});
    if (!event) return std::unexpected(event.error());
    if (*event && toHex((*event)->hash) == manifest.lastEventHash) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("The dataset is not of this workspace, whose event {} is {}. Nothing was changed; name the workspace that made it, or check it without one.",
                                                        manifest.lastEvent, *event ? "another one" : "not there"));
}

struct StoredLines {
    std::vector<std::uint64_t> hashes;
    Digest digest{};
};

/// Of a file as it is now; no lines where it is none. Never more bytes than it had when it was opened.
Result<StoredLines> linesOf(ports::StoredFolder& folder, const std::string& name, const std::stop_token& stop) {
    const auto source = folder.open(name);
    if (!source) return StoredLines{};
    LineHashes lines;
    Sha256 hash;
    std::string buffer(std::size_t{256} * 1024, '\0');
    while (lines.bytes() < (*source)->size()) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The check was stopped. Nothing was changed.");
        const auto rest = static_cast<std::size_t>((*source)->size() - lines.bytes());
        const auto count = (*source)->read(buffer.data(), std::min(buffer.size(), rest));
        if (!count) return std::unexpected(count.error());
        if (*count == 0) break;
        lines.add({buffer.data(), *count});
        hash.update({buffer.data(), *count});
    }
    lines.finish();
    return StoredLines{lines.hashes(), hash.finish()};
}

/// Gathers what became of the lines of each file.
class LineGatherer {
public:
    LineGatherer(DatasetTrace& trace, std::size_t limit) : m_trace(trace), m_limit(limit) {}

    void take(const TracedFile& made, const std::vector<std::uint64_t>& there) {
        const LineMatch match = matchLines(made.lines, there);
        m_trace.lines += static_cast<std::int64_t>(there.size());
        for (std::size_t line = 0; line < there.size(); ++line) {
            if (!match.madeAs[line]) {
                note(m_trace.unknownCount, m_trace.unknown, {made.name, numberOf(line), {}, {}, false, {}});
                continue;
            }
            const auto record = recordAt(made, *match.madeAs[line]);
            TracedLine traced{made.name, numberOf(line), record ? std::optional(record->item) : std::nullopt, {}, match.isChanged[line], {}};
            const bool isBegin = record && record->line == static_cast<std::int64_t>(*match.madeAs[line]);
            if (isBegin && m_trace.first.size() < m_limit) m_trace.first.push_back(traced);
            if (traced.isChanged) note(m_trace.changedCount, m_trace.changed, std::move(traced));
        }
        for (const std::size_t line : match.gone) {
            const auto record = recordAt(made, line);
            note(m_trace.goneCount, m_trace.gone, {made.name, numberOf(line), record ? std::optional(record->item) : std::nullopt, {}, false, {}});
        }
    }

private:
    static std::int64_t numberOf(std::size_t line) { return static_cast<std::int64_t>(line) + 1; }

    static std::optional<RecordStart> recordAt(const TracedFile& file, std::size_t line) {
        const auto after = std::ranges::upper_bound(file.records, static_cast<std::int64_t>(line), {}, &RecordStart::line);
        return after == file.records.begin() || std::prev(after)->item == ItemId{} ? std::nullopt : std::optional(*std::prev(after));
    }

    void note(std::int64_t& count, std::vector<TracedLine>& list, TracedLine line) {
        ++count;
        if (list.size() < m_limit) list.push_back(std::move(line));
    }

    DatasetTrace& m_trace;
    std::size_t m_limit;
};

/// Says of the items of lines what they are called, and who decided them.
class LineNaming {
public:
    explicit LineNaming(DatasetTrace& trace) {
        for (auto* list : std::array{&trace.first, &trace.changed, &trace.gone}) {
            for (TracedLine& line : *list) {
                if (line.item) m_linesOf[*line.item].push_back(&line);
            }
        }
    }

    Result<> name(ports::Workspace& workspace, std::optional<int> under) {
        for (const auto& [id, lines] : m_linesOf) {
            const auto item = workspace.items().find(id);
            if (!item) return std::unexpected(item.error());
            for (TracedLine* line : lines) line->externalId = *item ? (*item)->externalId : std::string();
        }
        const auto people = workspace.people().all();
        if (!people) return std::unexpected(people.error());
        return workspace.records().visitDecisions(under, [&](const ports::DecisionRow& row) -> Result<> {
            const auto found = m_linesOf.find(row.item);
            if (found == m_linesOf.end()) return {};
            const auto person = std::ranges::find(*people, row.reviewer, &Person::id);
            const LineDecision decision{row.decision, person == people->end() ? std::string() : person->name, row.isRuling, row.exposure};
            for (TracedLine* line : found->second) line->decisions.push_back(decision);
            return {};
        });
    }

private:
    std::map<ItemId, std::vector<TracedLine*>> m_linesOf;
};

}  // namespace

Result<DatasetTrace> traceDataset(ports::Workspace& workspace, ports::Files& files, const std::filesystem::path& path, const DatasetCheck& check, std::size_t limit,
                                  Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    const codec::KnownManifest& known = check.manifest;
    if (const auto checked = checkOrigin(workspace, known); !checked) return std::unexpected(checked.error());
    const auto folder = files.openFolder(path);
    if (!folder) return std::unexpected(folder.error());
    const PastExport past{known.recipe, known.recipeName, EventId{known.lastEvent}, known, {}};
    return ports::readingAsOf(workspace, past.event, [&]() -> Result<DatasetTrace> {
        TracedFolder traced;
        const auto made = makeAgain(workspace, past, traced, now, stop, progress);
        if (!made) return std::unexpected(made.error());
        DatasetTrace trace;
        LineGatherer gatherer(trace, limit);
        std::vector<std::string> names;
        const auto take = [&](const TracedFile& file) -> Result<> {
            const auto there = linesOf(**folder, file.name, stop);
            if (!there) return std::unexpected(there.error());
            if (there->digest != file.digest) trace.changedFiles.push_back(file.name);
            if (file.name != dataset::cardFile) gatherer.take(file, there->hashes);
            names.push_back(file.name);
            return {};
        };
        for (const auto& file : traced.files()) {
            if (const auto taken = take(*file); !taken) return std::unexpected(taken.error());
        }
        for (const std::string& name : check.files) {
            if (std::ranges::find(names, name) != names.end()) continue;
            if (const auto taken = take(TracedFile{name, {}, {}, {}}); !taken) return std::unexpected(taken.error());
        }
        if (made->manifestThen != check.manifestText) trace.changedFiles.emplace_back(manifestFile);
        LineNaming naming(trace);
        if (const auto named = naming.name(workspace, past.recipe.taxonomyVersion); !named) return std::unexpected(named.error());
        return trace;
    });
}

}  // namespace docket::services
