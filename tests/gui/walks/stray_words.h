#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace docket::test {

/// Finds plain English in a window that speaks the pseudo-language: what is there and is no data was not translated.
class StrayWords {
public:
    /// `data`: texts that are nobody's to translate: of items, labels and files, names, what the test itself typed.
    explicit StrayWords(const QStringList& data);

    /// The parts of the text that are plain words and no data; empty: all is well.
    QStringList in(const QString& text) const;

private:
    QString m_data;
};

/// Every string of the sample's files, and the names of the files.
QStringList wordsOfTheSample();

/// Every text that the window has now: on widgets, in menus, in what a screen reader is told, and painted by hand.
QStringList textsOf(QWidget& window);

}  // namespace docket::test
