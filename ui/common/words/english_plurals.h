#pragma once

#include <QTranslator>

namespace docket::ui {

/// The source's "%n label(s)" for a number: "%n label" or "%n labels". `n` below 0: a text that does not count.
QString withEnglishPlural(const char* sourceText, int n);

/// English for the texts that count: the source says "%n label(s)", and this makes "1 label" or "5 labels" of it.
/// Installed first, so that every other language goes before it.
class EnglishPlurals : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

}  // namespace docket::ui
