#include "core/services/intake/import_input.h"

#include "core/codec/look/encoding_check.h"
#include "core/codec/text/peeked_source.h"
#include "core/codec/text/text_encoding.h"
#include "core/codec/text/text_sniffer.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::services {

namespace {

/// Different words, in order, with commas between them.
std::string joined(std::vector<std::string> words) {
    words.erase(std::ranges::unique(words).begin(), words.end());
    return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

Result<ImportInput> ImportInput::open(ports::Files& files, const ImportRequest& request, codec::RecordReading reading,
                                      const taxonomy::Taxonomy& taxonomy, codec::RecordRules::Scores scores) {
    ImportInput input(files, request, std::move(reading), taxonomy, scores);
    if (auto checked = input.checkNames(); !checked) return std::unexpected(checked.error());
    for (const std::filesystem::path& path : request.files) {
        if (auto looked = input.look(path); !looked) return std::unexpected(looked.error());
    }
    return input;
}

/// Ids that are made from rows name the file.
Result<> ImportInput::checkNames() const {
    if (m_reading.ids != codec::IdSource::Row) return {};
    std::set<std::filesystem::path> names;
    for (const std::filesystem::path& path : m_request->files) {
        if (names.insert(path.filename()).second) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("Two of the files are named {}, and --id row makes ids from the name and the line. Nothing was imported; give "
                                                            "one of them another name, or use --id content.",
                                                            codec::withBytesWrittenOut(path.filename().string())));
    }
    return {};
}

Result<> ImportInput::look(const std::filesystem::path& path) {
    File file;
    file.path = path;
    const auto format = m_request->format ? m_request->format : codec::recordFormatOf(path.filename().string());
    if (!format) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("The name of {} does not tell its format. Nothing was imported; give --format jsonl or --format csv.",
                                   path.string()));
    }
    file.format = *format;
    if (auto opened = openReader(file); !opened) return opened;
    const std::string name = file.source->name();
    for (const std::string& note : file.reader->notes()) m_notes.push_back(fmt::format("{}: {}", name, note));
    if (m_files.empty()) m_names = file.reader->names();
    if (auto checked = checkIsUtf8(file); !checked) return checked;
    if (auto looked = lookAtRows(file); !looked) return looked;
    if (auto met = checkMapping(file); !met) return met;
    if (file.size >= 0) {
        file.reader.reset();
        file.source.reset();
    }
    m_files.push_back(std::move(file));
    return {};
}

/// Standard input cannot be read twice: its first bytes say in which encoding it is.
Result<> ImportInput::checkFirstBytes(File& file) {
    constexpr std::size_t looked = 1UL << 20U;
    auto source = std::make_unique<codec::PeekedSource>(std::move(file.source));
    const auto first = source->peek(looked);
    if (!first) return std::unexpected(first.error());
    const bool isText = codec::checkIsText(*first, source->name()).has_value();  // else the reader says what it is
    file.source = std::move(source);
    return isText ? codec::checkEncoding(*first, file.source->name(), file.format, m_reading.encoding) : Result<>();
}

Result<> ImportInput::checkIsUtf8(const File& file) {
    if (file.size < 0 || codec::isNameOfUtf8(m_reading.encoding)) return {};
    auto source = m_opener->openSource(file.path);
    return source ? codec::checkEncoding(**source, file.format, m_reading.encoding) : std::unexpected(source.error());
}

/// What has to be known before the first row is taken. Standard input cannot be read twice, and its first rows are kept.
Result<> ImportInput::lookAtRows(File& file) {
    constexpr codec::BatchLimit firstRows{5'000, 4UL << 20U};
    const std::string name = codec::withBytesWrittenOut(file.source->name());
    bool goesOn = true;
    while (goesOn) {
        auto batch = std::make_unique<codec::RecordBatch>();
        if (auto read = file.reader->read(*batch, firstRows); !read) return read;
        m_firstLook.add(batch->tally(), name);
        goesOn = file.size >= 0 && !batch->isEmpty() && (m_firstLook.noted(codec::RowNote::RoundedId).count > 0 || m_firstLook.noted(codec::RowNote::ZeroedId).count > 1);
        if (file.size < 0 && !batch->isEmpty()) file.firstRows = std::move(batch);
        if (const std::string mixture = file.reader->mixture(); !mixture.empty()) {
            const bool isStated = m_reading.scale == codec::ShareScale::Percent;
            return failure(ErrorKind::InvalidInput,
                           fmt::format("{}: {}, which are two scales. Nothing was imported; mend the rows{}.", name, mixture,
                                       isStated ? "" : ", or state the scale: --confidence percent takes all for percentages, --confidence share rejects what is "
                                                       "over 1"));
        }
    }
    return {};
}

/// Reads on until every mapped key was there, for one that is rare may come late. Standard input cannot be read twice, and is
/// judged by its first rows.
Result<> ImportInput::checkMapping(File& file) {
    while (file.size >= 0 && !file.reader->unmet().empty()) {
        codec::RecordBatch batch;
        if (auto read = file.reader->read(batch, {}); !read) return read;
        if (batch.isEmpty()) break;
    }
    const auto unmet = file.reader->unmet();
    if (unmet.empty()) return {};
    if (unmet.front() == codec::Field::Id && !m_request->fields.isMapped(codec::Field::Id)) {
        return std::unexpected(codec::missingId(file.source->name(), "key", file.reader->names()));
    }
    return std::unexpected(codec::unmetMapping(file.source->name(), "key", m_request->fields.pathOf(unmet.front()), toString(unmet.front()),
                                               file.reader->names()));
}

Result<> ImportInput::openReader(File& file) {
    auto source = m_opener->openSource(file.path);
    if (!source) return std::unexpected(source.error());
    file.source = std::move(*source);
    if (file.source->size() < 0 && !codec::isNameOfUtf8(m_reading.encoding)) {
        if (auto checked = checkFirstBytes(file); !checked) return checked;
    }
    auto text = codec::asUtf8(std::move(file.source), m_reading.encoding);
    if (!text) return std::unexpected(text.error());
    file.source = std::move(*text);
    file.size = file.source->size();
    auto reader = codec::openRecords(*file.source, *m_taxonomy, {file.format, m_request->fields, m_scores, m_request->quoting, m_reading});
    if (!reader) return std::unexpected(reader.error());
    file.reader = std::move(*reader);
    return {};
}

/// Goes on to the next file; false when there is none.
Result<bool> ImportInput::advance() {
    if (m_reader) m_bytesBefore += m_reader->bytesRead();
    m_reader.reset();
    if (m_next == m_files.size()) return false;
    File& file = m_files[m_next++];
    if (!file.reader) {
        if (auto opened = openReader(file); !opened) return std::unexpected(opened.error());
    }
    m_source = std::move(file.source);
    m_reader = std::move(file.reader);
    m_fileName = codec::withBytesWrittenOut(m_source->name());
    m_format = file.format;
    m_firstRows = std::move(file.firstRows);
    m_hasRows = m_firstRows != nullptr;
    return true;
}

Result<std::unique_ptr<codec::RecordBatch>> ImportInput::next(codec::BatchLimit limit) {
    auto batch = std::make_unique<codec::RecordBatch>();
    while (true) {
        if (m_firstRows) return std::move(m_firstRows);
        if (m_reader) {
            if (auto read = m_reader->read(*batch, limit); !read) return std::unexpected(read.error());
            m_hasRows = m_hasRows || !batch->isEmpty();
            if (!batch->isEmpty()) return batch;
            if (!m_hasRows) return failure(ErrorKind::InvalidInput, fmt::format("There is no row in {}.", m_fileName));
        }
        const auto advanced = advance();
        if (!advanced) return std::unexpected(advanced.error());
        if (!*advanced) return batch;
    }
}

Progress ImportInput::progress() const {
    Progress progress{m_bytesBefore + (m_reader ? m_reader->bytesRead() : 0), 0};
    // What was decoded may be more than what the file has.
    for (const File& file : m_files) progress.total = file.size < 0 || progress.total < 0 ? -1 : progress.total + file.size;
    if (progress.total >= 0) progress.done = std::min(progress.done, progress.total);
    return progress;
}

std::string ImportInput::sourceNames() const {
    std::vector<std::string> names;
    for (const File& file : m_files) names.push_back(codec::withBytesWrittenOut(file.path.filename().string()));
    return joined(std::move(names));
}

std::string ImportInput::formatNames() const {
    std::vector<std::string> names;
    for (const File& file : m_files) names.emplace_back(toString(file.format));
    return joined(std::move(names));
}

bool ImportInput::canRepeat() const {
    return std::ranges::all_of(m_files, [](const File& file) { return file.size >= 0; });
}

}  // namespace docket::services
