#include "ui/paper/paper_text.h"

#include "core/report/plot/plain_text.h"

#include <QFont>

namespace docket::ui {

QTextBlockFormat blockOf(const PaperLook& look) {
    QTextBlockFormat format;
    format.setTopMargin(look.above);
    format.setAlignment(look.atEnd ? Qt::AlignRight : Qt::AlignLeft);
    if (look.onNewPage) format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    return format;
}

QTextCharFormat letters(const PaperLook& look) {
    QTextCharFormat format;
    format.setFontPointSize(look.size);
    format.setFontWeight(look.isStrong ? QFont::DemiBold : QFont::Normal);
    format.setForeground(paperInk(look.tone));
    return format;
}

QColor paperInk(report::Tone tone) {
    switch (tone) {
        case report::Tone::Plain: return {0x1B, 0x1F, 0x26};
        case report::Tone::Good: return {0x0A, 0x63, 0x50};
        case report::Tone::Look: return {0x74, 0x4B, 0x00};
        case report::Tone::Act: return {0xA3, 0x24, 0x1B};
        case report::Tone::Missing: return {0x5C, 0x65, 0x72};
    }
    return {};
}

QString paperText(const std::string& text) { return QString::fromStdString(report::plainText(text)); }

}  // namespace docket::ui
