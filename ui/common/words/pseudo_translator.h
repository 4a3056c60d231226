#pragma once

#include <QTranslator>

namespace docket::ui {

/// English that nobody wrote: every Latin letter has an accent, the whole is 40 % longer and stands in brackets.
/// Placeholders, accelerators, line ends, patterns of files and an ellipsis at the end stay as they are. A text on
/// screen with a plain Latin letter is data, or was not translated. Qt's own texts stay English.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

}  // namespace docket::ui
