#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace docket::ui {

inline constexpr int mostPreviewLines = 40;
inline constexpr int mostPreviewLetters = 3000;  ///< of a line; the rest is cut with "…"

/// The first lines of a file for reading, each plain text: characters that could hide or reorder something are made visible. In
/// JSON a string that runs from right to left keeps its direction to itself; the marks for that are withoutIsolates() again.
QStringList previewLines(std::string_view beginning, bool isJson);

/// The first lines as they are in the file, at most so many.
std::string_view firstLines(std::string_view beginning, int most);

/// The text as it was before its strings were isolated.
QString withoutIsolates(const QString& text);

/// What one part of a line of JSON is.
enum class JsonPart { Key, String };

struct JsonSpan {
    JsonPart part = JsonPart::String;
    qsizetype begin = 0;
    qsizetype length = 0;  ///< with its quotation marks

    bool operator==(const JsonSpan&) const = default;
};
/// Keys and strings of a line of JSON, which may be cut. In one pass, whatever the line is.
QList<JsonSpan> jsonSpans(QStringView line);

}  // namespace docket::ui
