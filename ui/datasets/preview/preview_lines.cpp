#include "ui/datasets/preview/preview_lines.h"

#include "ui/common/words/text.h"

#include <algorithm>

namespace docket::ui {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool runsFromTheRight(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Past the quotation mark that ends the string which begins at `begin`, or past the end of a line that is cut.
qsizetype endOfString(QStringView line, qsizetype begin) {
    qsizetype at = begin + 1;
    while (at < line.size() && line[at] != u'"') at += line[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, line.size());
}

bool isKey(QStringView line, qsizetype end) {
    while (end < line.size() && line[end].isSpace()) ++end;
    return end < line.size() && line[end] == u':';
}

QString withIsolatedStrings(const QString& line) {
    QString isolated;
    qsizetype done = 0;
    for (const JsonSpan& span : jsonSpans(line)) {
        const QStringView words = QStringView(line).sliced(span.begin, span.length);
        if (!runsFromTheRight(words) || span.length < 2) continue;
        isolated += QStringView(line).sliced(done, span.begin + 1 - done);
        isolated += firstStrongIsolate;
        isolated += words.sliced(1, words.size() - 2);
        isolated += popIsolate;
        done = span.begin + span.length - 1;
    }
    isolated += QStringView(line).sliced(done);
    return isolated;
}

QString cut(const QString& line) {
    if (line.size() <= mostPreviewLetters) return line;
    const bool splitsACharacter = line[mostPreviewLetters - 1].isHighSurrogate();
    return line.left(mostPreviewLetters - (splitsACharacter ? 1 : 0)) + QChar(u'…');
}

}  // namespace

QStringList previewLines(std::string_view beginning, bool isJson) {
    QStringList lines;
    for (std::size_t at = 0; at < beginning.size() && lines.size() < mostPreviewLines;) {
        const std::size_t end = std::min(beginning.find('\n', at), beginning.size());
        std::string_view line = beginning.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const QString shown = visible(cut(toQt(line)));
        lines << (isJson ? withIsolatedStrings(shown) : shown);
        at = end + 1;
    }
    return lines;
}

std::string_view firstLines(std::string_view beginning, int most) {
    std::size_t end = 0;
    for (int line = 0; line < most && end < beginning.size(); ++line) end = std::min(beginning.find('\n', end), beginning.size() - 1) + 1;
    return beginning.substr(0, end);
}

QString withoutIsolates(const QString& text) {
    QString plain = text;
    return plain.remove(firstStrongIsolate).remove(popIsolate);
}

QList<JsonSpan> jsonSpans(QStringView line) {
    QList<JsonSpan> spans;
    for (qsizetype at = line.indexOf(u'"'); at >= 0 && at < line.size(); at = line.indexOf(u'"', at)) {
        const qsizetype end = endOfString(line, at);
        spans.push_back({isKey(line, end) ? JsonPart::Key : JsonPart::String, at, end - at});
        at = end;
    }
    return spans;
}

}  // namespace docket::ui
