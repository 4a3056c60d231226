#include "core/codec/taxonomies/taxonomy_document.h"

#include "core/base/ascii.h"
#include "core/codec/taxonomies/label_studio.h"
#include "core/codec/taxonomies/rdf/json_ld_reader.h"
#include "core/codec/taxonomies/rdf/skos_reader.h"
#include "core/codec/taxonomies/rdf/skos_writer.h"
#include "core/codec/taxonomies/rdf/turtle_reader.h"
#include "core/codec/taxonomies/taxonomy_csv.h"
#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/codec/taxonomies/taxonomy_list.h"
#include "core/codec/text/document.h"
#include "core/codec/text/text_sniffer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

using enum TaxonomyFormat;

struct NamedFormat {
    TaxonomyFormat format;
    std::string_view word;
};
constexpr std::array names = {
    NamedFormat{Native, "native"},         NamedFormat{Csv, "csv"},
    NamedFormat{SkosTurtle, "skos-turtle"}, NamedFormat{SkosJsonLd, "skos-jsonld"},
    NamedFormat{LabelStudio, "label-studio"}, NamedFormat{List, "list"},
};

constexpr std::size_t mostWarnings = 20;

bool isLinkedData(std::string_view json) {
    const auto has = [&](std::string_view key) { return json.find(key) != std::string_view::npos; };
    return has("\"@context\"") || has("\"@graph\"") || has("\"@id\"");
}

/// Whether the first line has a cell "key" among others, or alone.
bool beginsAsTable(std::string_view text) {
    std::string line = lowerAscii(text.substr(0, text.find_first_of("\r\n")));
    std::erase_if(line, [](char c) { return c == '"' || c == ' '; });
    std::ranges::replace_if(line, [](char c) { return c == ';' || c == '\t'; }, ',');
    return ("," + line + ",").find(",key,") != std::string::npos;
}

/// Whether the first line is a heading as files of settings have, with something below it: "[labels]".
bool beginsAsSection(std::string_view text) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const bool isEnclosed = line.size() > 2 && line.front() == '[' && line.back() == ']';
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.'; };
    return isEnclosed && std::ranges::all_of(line.substr(1, line.size() - 2), isPart) && text.find_first_not_of(" \t\r\n", line.size()) != std::string_view::npos;
}

bool beginsAsTurtle(std::string_view text) {
    const std::string start = lowerAscii(text.substr(0, 8));
    return start.starts_with("@prefix") || start.starts_with("@base") || start.starts_with("prefix ") || start.starts_with("base <") ||
           start.starts_with("<http") || start.starts_with("<urn:");
}

Result<KeyedTaxonomy> readSkos(Result<RdfGraph> graph, std::string_view fileName, const std::string& language) {
    if (!graph) return std::unexpected(graph.error());
    return taxonomyOf(*graph, fileName, language);
}

Result<KeyedTaxonomy> readKeyed(std::string_view text, std::string_view fileName, TaxonomyFormat format, const std::string& language) {
    switch (format) {
        case Csv: return readTaxonomyCsv(text, fileName);
        case SkosTurtle: return readSkos(readTurtle(text, fileName), fileName, language);
        case SkosJsonLd: return readSkos(readJsonLd(text, fileName), fileName, language);
        case LabelStudio: return readLabelStudio(text, fileName);
        case Native:
        case List: break;
    }
    return readTaxonomyList(text, fileName);
}

void shorten(std::vector<std::string>& warnings) {
    if (warnings.size() <= mostWarnings) return;
    const auto rest = warnings.size() - mostWarnings;
    warnings.resize(mostWarnings);
    warnings.push_back(fmt::format("There are {} more such notes.", rest));
}

}  // namespace

std::string_view toString(TaxonomyFormat format) { return std::ranges::find(names, format, &NamedFormat::format)->word; }

std::optional<TaxonomyFormat> parseTaxonomyFormat(std::string_view word) {
    const auto found = std::ranges::find(names, word, &NamedFormat::word);
    return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::span<const TaxonomyFormat> writtenTaxonomyFormats() {
    static constexpr std::array formats = {Native, Csv, SkosTurtle, SkosJsonLd, LabelStudio};
    return formats;
}

TaxonomyFormat sniffTaxonomyFormat(std::string_view bytes, std::string_view fileName) {
    const std::string name = lowerAscii(fileName);
    if (name.ends_with(".csv") || name.ends_with(".tsv")) return Csv;
    if (name.ends_with(".ttl") || name.ends_with(".turtle")) return SkosTurtle;
    if (name.ends_with(".jsonld")) return SkosJsonLd;
    if (name.ends_with(".xml")) return LabelStudio;
    std::string_view text = withoutMark(bytes);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (beginsAsSection(text) && !name.ends_with(".json")) return List;
    if (text.starts_with('{') || text.starts_with('[') || name.ends_with(".json")) return isLinkedData(text) ? SkosJsonLd : Native;
    if (beginsAsTurtle(text)) return SkosTurtle;
    if (text.starts_with('<')) return LabelStudio;
    return beginsAsTable(text) ? Csv : List;
}

Result<TaxonomyDocument> readTaxonomyDocument(std::string_view bytes, std::string_view fileName, TaxonomyFormat format, const TaxonomyReading& reading) {
    if (const auto checked = checkText(bytes, fileName, maxTaxonomyBytes); !checked) return std::unexpected(checked.error());
    const std::string_view text = withoutMark(bytes);
    if (format == Native) {
        auto made = readTaxonomy(text, fileName, reading.kind);
        if (!made) return std::unexpected(made.error());
        return TaxonomyDocument{std::move(*made), {}};
    }
    auto read = readKeyed(text, fileName, format, reading.language);
    if (!read) return std::unexpected(read.error());
    read->kind = reading.kind.value_or(read->kind);
    auto warnings = std::move(read->warnings);
    auto made = linked(std::move(*read), fileName);
    if (!made) return std::unexpected(made.error());
    shorten(warnings);
    return TaxonomyDocument{std::move(*made), std::move(warnings)};
}

Result<WrittenTaxonomy> writeTaxonomyDocument(const taxonomy::Taxonomy& taxonomy, TaxonomyFormat format) {
    switch (format) {
        case Native: return WrittenTaxonomy{writeTaxonomy(taxonomy), {}};
        case Csv: return WrittenTaxonomy{writeTaxonomyCsv(taxonomy), {}};
        case SkosTurtle: return WrittenTaxonomy{writeTurtle(skosGraphOf(taxonomy)), {}};
        case SkosJsonLd: return WrittenTaxonomy{writeJsonLd(skosGraphOf(taxonomy)), {}};
        case LabelStudio: return writeLabelStudio(taxonomy);
        case List: break;
    }
    return failure(ErrorKind::InvalidInput, "A taxonomy is not written as a plain list, which would lose most of it: choose another format.");
}

}  // namespace docket::codec
