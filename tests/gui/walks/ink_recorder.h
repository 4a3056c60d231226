#pragma once

#include <QColor>
#include <QRect>
#include <QString>
#include <QWidget>

#include <vector>

namespace docket::test {

/// A piece of text as it is painted, and the colour of most of its place: what it stands on.
struct Ink {
    QColor text;
    QColor ground;
    QString words;
    QRect place;  ///< on the widget that was asked for
};

/// Every text that the widget and what is in it paint now.
std::vector<Ink> inksOf(QWidget& widget);

}  // namespace docket::test
