#include "core/services/rejected_rows.h"

#include <algorithm>

namespace docket::services {

std::string_view causeOf(ports::RecordFate fate) {
    switch (fate) {
        case ports::RecordFate::TextDiffers: return "there is an item of this id with another text";
        case ports::RecordFate::UnknownItem: return "it has no text, and there is no item of this id";
        case ports::RecordFate::NewItem:
        case ports::RecordFate::NewPrediction:
        case ports::RecordFate::Duplicate: return "";
    }
    return "";
}

Result<RejectedRows> RejectedRows::open(ports::Files& files, const std::filesystem::path& rejectsFile) {
    RejectedRows rows;
    if (rejectsFile.empty()) return rows;
    auto file = files.createFile(rejectsFile);
    if (!file) return std::unexpected(file.error());
    rows.m_file = std::move(*file);
    return rows;
}

Result<> RejectedRows::take(codec::RecordBatch& batch, const RefusedRecords& refused, const std::string& fileName,
                            std::string_view header, ImportReport& report) {
    std::vector<codec::RejectedRow> rows = batch.rejected();
    for (const auto& [index, fate] : refused) {
        const codec::ReadRecord& read = batch.records()[index];
        rows.push_back({read.line, std::string(read.record.externalId), std::string(causeOf(fate)), read.raw, false});
    }
    std::ranges::stable_sort(rows, {}, &codec::RejectedRow::line);
    for (codec::RejectedRow& row : rows) {
        if (m_file && !header.empty() && m_headedFile != fileName) {
            if (auto written = write({0, {}, {}, header, false}); !written) return written;
            m_headedFile = fileName;
        }
        if (auto written = write(row); !written) return written;
        if (row.isContinuation) continue;
        ++report.rejected;
        if (report.problems.size() == ImportReport::maxProblems) continue;
        report.problems.push_back({fileName, row.line, std::move(row.id), std::move(row.cause)});
    }
    return {};
}

Result<> RejectedRows::write(const codec::RejectedRow& row) {
    m_isEmpty = false;
    if (!m_file) return {};
    if (m_hasOpenRow && !row.isContinuation) {
        if (auto ended = m_file->write("\n"); !ended) return ended;
    }
    m_hasOpenRow = true;
    return m_file->write(row.raw);
}

Result<> RejectedRows::close() {
    if (!m_file || m_isEmpty) return {};
    if (auto ended = m_file->write("\n"); !ended) return ended;
    return m_file->close();
}

}  // namespace docket::services
