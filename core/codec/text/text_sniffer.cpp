#include "core/codec/text/text_sniffer.h"

#include "core/codec/text/text_encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr std::size_t sampleBytes = 64 * 1024;

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array signatures = {
    Signature{"\x1F\x8B", "gzip data; unpack it first"},
    Signature{"PK\x03\x04", "a ZIP archive or a spreadsheet; unpack it or save it as CSV first"},
    Signature{"\x28\xB5\x2F\xFD", "Zstandard data; unpack it first"},
    Signature{"BZh", "bzip2 data; unpack it first"},
    Signature{"\xFD\x37zXZ", "xz data; unpack it first"},
    Signature{"PAR1", "a Parquet file; convert it to JSONL or CSV first"},
    Signature{"SQLite format 3", "an SQLite database"},
    Signature{"%PDF-", "a PDF document"},
};

bool isBinaryByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || byte == 0x7F;
}

}  // namespace

Result<> checkIsText(std::string_view firstBytes, std::string_view fileName) {
    const auto refuse = [&](std::string_view what) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} is {}. Nothing was imported.", fileName, what));
    };
    if (firstBytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos) return refuse("empty");
    if (const auto wide = wideEncodingOf(firstBytes); !wide.empty()) {
        return refuse(fmt::format("{} text; save it as UTF-8 first, or import it with --encoding utf-16", wide));
    }
    for (const Signature& signature : signatures) {
        if (firstBytes.starts_with(signature.bytes)) return refuse(signature.name);
    }
    constexpr std::ptrdiff_t fewest = 32;
    constexpr std::ptrdiff_t oneIn = 20;
    const std::string_view sample = firstBytes.substr(0, sampleBytes);
    const auto binary = std::ranges::count_if(sample, isBinaryByte);
    if (binary >= fewest && binary * oneIn > std::ssize(sample)) return refuse("a binary file and not text");
    return {};
}

}  // namespace docket::codec
