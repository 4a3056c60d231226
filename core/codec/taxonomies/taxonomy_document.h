#pragma once

#include "core/base/error.h"
#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What a taxonomy can be read from and written as. What a format cannot carry:
///   native, csv, skos-turtle, skos-jsonld  nothing; taxonomies made elsewhere in SKOS have one parent a label and one
///                                          language, other properties are passed over
///   label-studio   includes, excludes, examples, counter-examples, thresholds, costs, high impact, colours, archived
///                  labels, exclusive groups, ids, the fewest labels of an answer, and the most in a flat list
///   list           only keys and groups; it is read and not written
enum class TaxonomyFormat { Native, Csv, SkosTurtle, SkosJsonLd, LabelStudio, List };

std::string_view toString(TaxonomyFormat format);  ///< "native", "csv", "skos-turtle", "skos-jsonld", "label-studio", "list"
std::optional<TaxonomyFormat> parseTaxonomyFormat(std::string_view word);
/// All that can be written, in the order of the enum.
std::span<const TaxonomyFormat> writtenTaxonomyFormats();

/// The format of a document by the ending of its name where that is clear (csv, tsv, ttl, jsonld, xml), else by its
/// first characters. Every text is at least a list.
TaxonomyFormat sniffTaxonomyFormat(std::string_view bytes, std::string_view fileName);

/// The largest document that is read.
inline constexpr std::size_t maxTaxonomyBytes = 8 * 1024 * 1024;

struct TaxonomyReading {
    std::optional<taxonomy::TaskKind> kind{};  ///< overrides the document's; with neither it is a single-label task
    std::string language = "en";               ///< preferred where texts are in several
};

struct TaxonomyDocument {
    taxonomy::Taxonomy taxonomy;
    std::vector<std::string> warnings;  ///< what the document has and the taxonomy does not, one sentence each
};

/// Reads a document of at most maxTaxonomyBytes, UTF-8 with or without a byte order mark. Loads nothing that it names.
/// An error is one line that names `fileName` and, where the format has lines, the line.
Result<TaxonomyDocument> readTaxonomyDocument(std::string_view bytes, std::string_view fileName, TaxonomyFormat format,
                                              const TaxonomyReading& reading = {});

struct WrittenTaxonomy {
    std::string bytes;
    std::vector<std::string> warnings;  ///< what the taxonomy has and the document does not, one sentence each
};

/// Writes all that the format can carry. InvalidInput for a format that is only read.
Result<WrittenTaxonomy> writeTaxonomyDocument(const taxonomy::Taxonomy& taxonomy, TaxonomyFormat format);

}  // namespace docket::codec
