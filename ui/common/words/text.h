#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ui {

/// The one place where UTF-8 of the core becomes a QString, and back.
inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string fromQt(const QString& text) { return text.toStdString(); }

/// Untrusted text for reading: control characters and bidirectional overrides, which could hide or reorder what is
/// there, become visible signs. Line breaks and tabs stay.
QString visible(QStringView text);
/// The same, and for each position of the result (and its end) the byte offset in the text's UTF-8 that it stands for.
QString visible(QStringView text, std::vector<std::size_t>* byteOffsets);
inline QString visible(std::string_view text) { return visible(toQt(text)); }

/// The same on one line, for lists and captions.
QString oneLine(QStringView text);

/// For a tool tip, which would take some plain text for markup.
QString toolTipOf(const QString& text);
/// The text that toolTipOf() was made of; anything else stays as it is.
QString textOfToolTip(const QString& toolTip);

/// Text that keeps its own direction inside a sentence (ids, keys, names).
QString isolated(const QString& text);
/// The same where the window is mirrored; elsewhere nothing would reorder it, and it stays as it is.
QString inOwnDirection(const QString& text);

/// A count as the language writes it: "12,480".
QString countText(std::int64_t count);
/// A share or a threshold with what digits it has, two at the least: "0.80".
QString shareText(double share);
/// How much some are of all, in percent: "38.9 %".
QString partText(std::int64_t some, std::int64_t all);
/// A count as tr() takes it to choose a plural form.
int forPlural(std::int64_t count);

/// Parts of a list on one line, as the language separates them: "a, b".
QString listed(const QStringList& parts);
/// The same for parts that have commas of their own: "a; b".
QString listedApart(const QStringList& parts);
/// Somebody's words, as the language marks them: “words”.
QString quoted(const QString& words);

std::filesystem::path pathOf(const QString& file);

}  // namespace docket::ui
