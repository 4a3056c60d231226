#pragma once

#include "core/report/report.h"

#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

namespace docket::ui {

/// Draws the charts of a document: each stands in its text as one letter, and is drawn as lines and letters, not as a picture.
class ChartObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Of this document, and of the copy of it that is printed.
    explicit ChartObjects(QTextDocument& document);

    void insert(QTextCursor& cursor, const report::Chart& chart);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position, const QTextFormat& format) override;
};

}  // namespace docket::ui
