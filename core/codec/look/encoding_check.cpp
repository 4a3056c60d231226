#include "core/codec/look/encoding_check.h"

#include "core/base/characters.h"
#include "core/base/nearest_word.h"
#include "core/codec/text/document.h"
#include "core/codec/text/peeked_source.h"
#include "core/codec/text/text_encoding.h"
#include "core/codec/text/text_sniffer.h"
#include "core/codec/text/transcoded_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace docket::codec {

namespace {

constexpr std::size_t pieceBytes = 1UL << 20U;
constexpr std::size_t guessedBytes = 16UL << 10U;
constexpr std::int64_t rowsEnough = 2000;  ///< with bytes over 0x7F

/// Whether a byte is over 0x7F; eight at a time, as whole files go through here.
bool hasHigh(std::string_view text) {
    constexpr std::uint64_t high = 0x8080'8080'8080'8080;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof(word); text.remove_prefix(sizeof(word))) {
        std::memcpy(&word, text.data(), sizeof(word));
        if ((word & high) != 0) return true;
    }
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::int64_t lineBreaks(std::string_view text) {
    std::int64_t count = 0;
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) ++count;
    return count;
}

/// How much of some text is whole, should it be UTF-8 that ends within a character.
std::size_t wholeSize(std::string_view text) {
    constexpr std::size_t longest = 4;
    for (std::size_t back = 1; back <= std::min(longest, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xC0) == 0x80) continue;
        return characters::lengthOf(text[text.size() - back]) > back ? text.size() - back : text.size();
    }
    return text.size();
}

class EncodingCensus {
public:
    /// Whole rows, but for one that is longer than a piece.
    void take(std::string_view piece) {
        const bool isPlain = !hasHigh(piece);
        if (isPlain || (m_bad == 0 && codec::isUtf8(piece))) {
            m_isClear = m_isClear || !isPlain;
            m_rows += lineBreaks(piece);
            return;
        }
        while (!piece.empty()) {
            const auto end = std::min(piece.find('\n'), piece.size() - 1) + 1;
            takeRow(piece.substr(0, end));
            piece.remove_prefix(end);
        }
    }
    bool isClear() const { return m_isClear || m_bad + m_good >= rowsEnough; }

    bool isUtf8() const { return m_bad == 0 && (m_isClear || m_good > 0); }

    bool isOther(RecordFormat format) const {
        const bool isDamaged = format == RecordFormat::Jsonl && (m_bad < 2 || m_bad * 10 < m_rows);
        return m_bad > m_good && !isDamaged;
    }

    /// What it may be, the most likely first.
    std::vector<std::string> guesses() const {
        std::vector<std::string> names;
        for (const char* each : {"shift_jis", "windows-1252", "gb18030", "big5", "euc-kr", "windows-1251", "koi8-r"}) {
            if (isLikely(each)) names.emplace_back(each);
        }
        return names;
    }

    Error refusal(const std::string& name) const {
        return {ErrorKind::InvalidInput,
                fmt::format("{} is not UTF-8: byte {} of line {} is {}. Nothing was imported. Save it as UTF-8, or say what it is with --encoding, as in "
                            "--encoding {}.",
                            name, m_offset + 1, m_line, m_what, fmt::join(guesses(), " or ")), {}};
    }

private:
    void takeRow(std::string_view row) {
        ++m_rows;
        if (!hasHigh(row)) return;
        if (codec::isUtf8(row)) {
            ++m_good;
            return;
        }
        if (++m_bad == 1) m_line = m_rows;
        if (m_sample.size() < guessedBytes) m_sample += row.substr(0, guessedBytes);
        if (const auto fault = m_bad == 1 ? encodingFaultOf(row) : std::nullopt) m_offset = fault->offset;
        // The more text, the better the guess.
        if (const auto fault = encodingFaultOf(m_sample)) m_what = fault->what;
    }

    /// By the guess and by what the bytes can be at all. A short word of one-byte letters looks like pairs, and half of the
    /// second bytes of Shift_JIS are ASCII.
    bool isLikely(const std::string& encoding) const {
        const bool isWestern = m_what.contains("Western European");
        const bool isNarrow = encoding.starts_with("windows") || encoding.starts_with("koi8");
        if (encoding == "shift_jis") return hasLeadsOfShiftJis() && isTextIn(m_sample, encoding);
        if (isWestern || encoding == "windows-1252") return encoding == "windows-1252" && !m_what.contains("two bytes") && !m_what.contains("KOI8-R");
        if (m_what.contains("two bytes")) return encoding == "windows-1251" || (!isNarrow && isTextIn(m_sample, encoding));
        return isNarrow;
    }

    /// Whether most bytes over 0x7F are such as begin the kana and the most frequent characters of Shift_JIS.
    bool hasLeadsOfShiftJis() const {
        const auto high = std::ranges::count_if(m_sample, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        const auto leads = std::ranges::count_if(m_sample, [](char c) { return static_cast<unsigned char>(c) >= 0x81 && static_cast<unsigned char>(c) <= 0x9F; });
        return 3 * leads > high;
    }

    std::int64_t m_rows = 0;
    std::int64_t m_good = 0;  ///< rows with bytes over 0x7F that are UTF-8
    std::int64_t m_bad = 0;
    std::int64_t m_line = 0;
    std::size_t m_offset = 0;
    std::string m_what;
    std::string m_sample;
    bool m_isClear = false;
};

Result<> verdict(const EncodingCensus& census, const std::string& name, RecordFormat format, std::string_view stated) {
    if (!stated.empty()) {
        if (!census.isUtf8()) return {};
        return failure(ErrorKind::InvalidInput, fmt::format("{} is UTF-8, and --encoding says {}. Nothing was imported; leave --encoding out.", name, stated));
    }
    if (!census.isOther(format)) return {};
    return std::unexpected(census.refusal(name));
}

}  // namespace

bool isNameOfUtf8(std::string_view encoding) { return isSameButForCase(encoding, "utf-8") || isSameButForCase(encoding, "utf8"); }

Result<std::unique_ptr<ByteSource>> asUtf8(std::unique_ptr<ByteSource> source, const std::string& encoding) {
    if (encoding.empty() || isNameOfUtf8(encoding)) return source;
    return makeTranscodedSource(std::move(source), encoding);
}

namespace {

/// Takes the rows of a source until it is clear.
Result<EncodingCensus> censusOf(ByteSource& source) {
    EncodingCensus census;
    std::string bytes;
    bool isAtEnd = false;
    while (!isAtEnd && !census.isClear()) {
        auto size = bytes.size();
        bytes.resize(size + pieceBytes);
        while (!isAtEnd && size < bytes.size()) {
            const auto got = source.read(bytes.data() + size, bytes.size() - size);
            if (!got) return std::unexpected(got.error());
            isAtEnd = *got == 0;
            size += *got;
        }
        bytes.resize(size);
        static_assert(std::string::npos + 1 == 0);
        const auto last = bytes.rfind('\n');
        auto whole = isAtEnd ? bytes.size() : last + 1;  // of rows; 0 where none has ended
        if (whole == 0 && bytes.size() > maxRowBytes) whole = wholeSize(bytes);
        if (whole > 0) census.take(std::string_view(bytes).substr(0, whole));
        bytes.erase(0, whole);
    }
    return census;
}

/// The name of UTF-16 or UTF-32 text as iconv has it; without a mark at the front its byte order belongs to the name.
std::string nameOfWide(std::string_view wide, std::string_view firstBytes) {
    std::string name = wide.starts_with("UTF-32") ? "utf-32" : "utf-16";
    const bool hasMark = !firstBytes.empty() && (firstBytes.front() == '\xFF' || firstBytes.front() == '\xFE' || firstBytes.substr(0, 4) == std::string_view("\0\0\xFE\xFF", 4));
    if (!hasMark) name += wide.contains("little") ? "le" : "be";
    return name;
}

}  // namespace

Result<> checkEncoding(ByteSource& source, RecordFormat format, std::string_view stated) {
    const auto census = censusOf(source);
    if (!census) return std::unexpected(census.error());
    return verdict(*census, withBytesWrittenOut(source.name()), format, stated);
}

Result<FileEncoding> encodingOf(std::unique_ptr<ByteSource> source, RecordFormat format) {
    PeekedSource peeked(std::move(source));
    const auto first = peeked.peek(guessedBytes);
    if (!first) return std::unexpected(first.error());
    const auto text = checkIsText(*first, peeked.name());
    if (const auto wide = wideEncodingOf(*first); !wide.empty() && !text) return FileEncoding{nameOfWide(wide, *first), text.error()};
    if (!text) return std::unexpected(text.error());
    const auto census = censusOf(peeked);
    if (!census) return std::unexpected(census.error());
    if (!census->isOther(format)) return FileEncoding{"utf-8"};
    const auto guesses = census->guesses();
    return FileEncoding{guesses.empty() ? std::string("windows-1252") : guesses.front(), census->refusal(withBytesWrittenOut(peeked.name()))};
}

Result<> checkEncoding(std::string_view firstBytes, const std::string& name, RecordFormat format, std::string_view stated) {
    EncodingCensus census;
    census.take(firstBytes.substr(0, wholeSize(firstBytes)));
    return verdict(census, name, format, stated);
}

}  // namespace docket::codec
