#pragma once

#include "core/base/error.h"
#include "core/services/intake/import_service.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace docket::cli {

/// How files of predictions are to be read and imported, as a command line says it.
struct ImportOptions {
    std::string format;
    std::vector<std::string> map;
    std::string id;
    std::string rejects;
    std::string quote;
    std::vector<std::string> labels;
    std::string labelSeparator;
    std::string confidence;
    std::string decimal;
    std::string encoding;
    bool isSynthetic = false;
    bool isStrict = false;
};

/// What the help of every command says that has these options.
inline constexpr const char* readingHelp =
    "Formats: jsonl (.jsonl, .ndjson, .json), one prediction record a line, or an array of them; csv (.csv, .tsv), with a header.\n"
    "Fields that --map takes: id, text, label, labels, confidence, rationale, model, prompt_version, created_at, and for\n"
    "JSON scores, samples, label_logprobs, metadata (paths go by dots: text=body.plain), for CSV scores.<label>.\n"
    "kept=NAME keeps what has the name of a field as metadata, none=NAME leaves it out; both can be given many times.\n"
    "Ids: --id FIELD takes them from that key or column. --id content makes them from the text and the fields that are kept, so\n"
    "that equal rows are one item and the same file brings nothing new again; --id row makes them from the name of the file\n"
    "and the line (of a JSON array: the record), so that it brings nothing new as long as no row moves.\n"
    "What --map and --id say, or somebody chose in the window, is kept in the workspace for files of the same format with the same\n"
    "columns or keys. Such a file without --map and --id is read likewise, which is said; with either of them nothing kept is used.\n"
    "Labels: --label FROM=TO takes a label of the file for one of the taxonomy. The labels of a set that stand in one text are\n"
    "taken apart at --label-separator, or where all parts are labels.\n"
    "Numbers: a confidence or score is a share from 0 to 1, or has a percent sign; --confidence percent takes all for percentages\n"
    "(87 is 0.87, 1 is 0.01). Confidences of two scales in the first rows of a table are refused until one is stated. --decimal ,\n"
    "reads 0,87. created_at may be RFC 3339, or a number of seconds, milli-, micro- or nanoseconds since 1970, by its size; a record\n"
    "whose time cannot be read comes in without one.\n"
    "A file is UTF-8 or is refused with a guess of what it is; --encoding NAME (as iconv has them: windows-1252, gb18030, utf-16)\n"
    "reads it, and --encoding utf-8 takes it for UTF-8 and rejects the rows that are not.\n"
    "Rejected rows are named on standard error, the first 1000 of them; --rejects FILE gets all as they came. Rows under\n"
    "another header go into a file of their own beside it (r.csv, r-2.csv), so that each, once its rows are mended, is\n"
    "imported with the options of its input, but for --encoding: they are UTF-8.\n"
    "Quotes in CSV: auto takes them as RFC 4180 has them and rejects what a quote in a text seems to have swallowed; with\n"
    "tabs a quote that does not close on its line is a character. always takes every quote for one, none takes no quote.\n"
    "An export of Docket (csv, native) gives the predictions back; decisions in it are counted and not read.\n";

/// Adds the options to a command, and returns them.
std::vector<CLI::Option*> addImportOptions(CLI::App& command, ImportOptions& options);

/// What the options ask for. Errors are wrong usage.
Result<services::ImportRequest> importRequestOf(const std::vector<std::string>& files, const ImportOptions& options);

}  // namespace docket::cli
