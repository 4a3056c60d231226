#include "app/cli/intake/import_options.h"

#include "core/codec/records/file_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace docket::cli {

namespace {

constexpr std::array quotings = {std::pair{"auto", codec::CsvQuoting::Auto}, std::pair{"always", codec::CsvQuoting::Always},
                                 std::pair{"none", codec::CsvQuoting::None}};

constexpr std::array<std::pair<std::string_view, codec::ShareScale>, 3> scales = {
    {{"", codec::ShareScale::Unstated}, {"share", codec::ShareScale::Share}, {"percent", codec::ShareScale::Percent}}};

}  // namespace

std::vector<CLI::Option*> addImportOptions(CLI::App& command, ImportOptions& options) {
    return {
        command.add_option("--format", options.format, "jsonl or csv; otherwise by the end of the file's name")
            ->check(CLI::IsMember({"jsonl", "csv"})),
        command.add_option("--map", options.map, "FIELD=PATH: take a field from another key or column")->allow_extra_args(false),
        command.add_option("--id", options.id, "content, row, or the key or column that holds the ids"),
        command.add_option("--label", options.labels, "FROM=TO: take a label of the file for one of the taxonomy")->allow_extra_args(false),
        command.add_option("--label-separator", options.labelSeparator, "What stands between the labels of a set in one text; otherwise guessed"),
        command.add_option("--confidence", options.confidence, "share or percent: what a confidence or score of 1 is")->check(CLI::IsMember({"share", "percent"})),
        command.add_option("--decimal", options.decimal, "Decimal mark of numbers in texts: . or ,")->default_val(".")->check(CLI::IsMember({".", ","})),
        command.add_option("--encoding", options.encoding, "Encoding of the files; otherwise UTF-8"),
        command.add_flag("--synthetic", options.isSynthetic, "Candidates that a machine wrote: always reviewed, blind, and never in a validation or test split"),
        command.add_flag("--strict", options.isStrict, "Import nothing at all if there is a bad row"),
        command.add_option("--rejects", options.rejects, "New file for the rejected rows, as they came"),
        command.add_option("--quote", options.quote, "Quotes in CSV: auto, always, none")
            ->default_val("auto")
            ->check(CLI::IsMember({"auto", "always", "none"})),
    };
}

Result<services::ImportRequest> importRequestOf(const std::vector<std::string>& files, const ImportOptions& options) {
    services::ImportRequest request;
    for (const std::string& file : files) request.files.emplace_back(file);
    request.format = codec::parseRecordFormat(options.format);
    std::vector<std::string> map = options.map;
    request.reading.ids = codec::parseIdSource(options.id).value_or(codec::IdSource::Field);
    const bool areMade = request.reading.ids != codec::IdSource::Field;
    if (!areMade && !options.id.empty()) map.push_back("id=" + options.id);
    auto fields = codec::FieldMap::make(map);
    if (!fields) return std::unexpected(fields.error());
    if (areMade && fields->isMapped(codec::Field::Id)) {
        return failure(ErrorKind::InvalidInput, fmt::format("--id {} makes ids and --map says where they are. Nothing was imported; leave one of them out.", options.id));
    }
    request.fields = std::move(*fields);
    request.reading.scale = std::ranges::find(scales, options.confidence, &std::pair<std::string_view, codec::ShareScale>::first)->second;
    request.reading.decimalMark = options.decimal.front();
    request.reading.labelSeparator = options.labelSeparator;
    request.reading.encoding = options.encoding;
    request.reading.isSynthetic = options.isSynthetic;
    request.labels = options.labels;
    request.isStrict = options.isStrict;
    request.rejectsFile = options.rejects;
    request.quoting = std::ranges::find(quotings, options.quote, [](const auto& each) { return std::string_view(each.first); })->second;
    return request;
}

}  // namespace docket::cli
