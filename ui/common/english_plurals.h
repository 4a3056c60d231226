#pragma once

#include <QTranslator>

namespace docket::ui {

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
