#include "core/codec/records/record_reader.h"
#include "core/codec/text/json_text.h"
#include "core/codec/text/peeked_source.h"
#include "core/services/team/gold_items.h"

#include <fmt/format.h>

// A file of gold items is read as one of predictions: by the same readers, with the same names of fields.

namespace docket::services {

namespace {

constexpr std::size_t looked = 64UL << 10U;

/// By the name of the file, and by its first bytes where that says nothing or something else.
Result<std::unique_ptr<codec::PeekedSource>> openFile(ports::Files& files, const std::filesystem::path& file) {
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    return std::make_unique<codec::PeekedSource>(std::move(*source));
}

}  // namespace

Result<GoldImport> GoldItems::import(ports::Files& files, const std::filesystem::path& file, const std::stop_token& stop) {
    auto source = openFile(files, file);
    if (!source) return std::unexpected(source.error());
    const auto first = (*source)->peek(looked);
    if (!first) return std::unexpected(first.error());
    codec::ReadOptions options;
    options.format = codec::recordFormatOf(file.filename().string(), *first);
    return ports::inTransaction(m_workspace, [&]() -> Result<GoldImport> {
        if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
        auto reader = codec::openRecords(**source, *m_rules.taxonomy(), options);
        if (!reader) return std::unexpected(reader.error());
        GoldImport report;
        while (true) {
            if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The import was stopped. Nothing was changed.");
            codec::RecordBatch batch;
            if (const auto rows = (*reader)->read(batch, {}); !rows) return std::unexpected(rows.error());
            if (batch.isEmpty()) return report;
            for (const codec::ReadRecord& row : batch.records()) {
                ++report.read;
                const auto note = codec::memberText(row.record.metadata, "note").value_or(std::string());
                const auto taken = takeRow(row.line, row.record.externalId, row.record.labels, row.record.rawOutput, note, report);
                if (!taken) return std::unexpected(taken.error());
            }
            for (const codec::RejectedRow& row : batch.rejected()) {
                if (row.isContinuation) continue;
                ++report.read;
                report.rejected.push_back({row.line, row.id, row.cause});
            }
        }
    });
}

Result<> GoldItems::takeRow(std::int64_t line, std::string_view externalId, const std::optional<LabelSet>& labels, std::string_view raw, std::string_view note,
                            GoldImport& report) {
    const auto reject = [&](std::string cause) {
        report.rejected.push_back({line, std::string(externalId), std::move(cause)});
        return Result<>();
    };
    const auto item = m_workspace.items().findByExternalId(externalId);
    if (!item) return std::unexpected(item.error());
    if (!*item) return reject("there is no item of this id");
    if (!labels) return reject(raw.empty() ? "it has no labels" : fmt::format("its labels are not of the taxonomy: {}", raw));
    const auto known = m_rules.taxonomy()->labelSet(m_rules.taxonomy()->keysOf(*labels));
    if (!known) return reject(known.error().message);
    if (note.size() > longestGoldNote) return reject(fmt::format("its note has more than {} bytes", longestGoldNote));
    const auto before = m_workspace.gold().find(**item);
    if (!before) return std::unexpected(before.error());
    const bool isThere = *before && haveSameLabels((*before)->labels, *known) && (*before)->note == note && (*before)->taxonomyVersion == m_rules.versions().taxonomy;
    if (isThere) {
        ++report.alreadyThere;
        return {};
    }
    ++report.added;
    const auto recorded = record({**item, *known, m_rules.versions().taxonomy, GoldSource::File, std::string(note)}, {});
    return recorded ? Result<>() : std::unexpected(recorded.error());
}

}  // namespace docket::services
