#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include <string>

namespace docket::ui {

/// How a line looks on paper; sizes in points.
struct PaperLook {
    int size = 9;
    bool isStrong = false;
    report::Tone tone = report::Tone::Plain;
    bool atEnd = false;      ///< stands at the trailing side
    int above = 0;           ///< room over it
    bool onNewPage = false;
};

QTextBlockFormat blockOf(const PaperLook& look);
QTextCharFormat letters(const PaperLook& look);
QColor paperInk(report::Tone tone);
/// Text from anybody as plain text.
QString paperText(const std::string& text);

}  // namespace docket::ui
