#pragma once

#include <QList>
#include <QWidget>

namespace docket::ui {

/// What a screen reader is told without being asked. Takes no room and no focus. Each announcement stands for a while in
/// a place of its own, so that a reader that asks late still finds the words it was called for.
class LiveRegion : public QWidget {
    Q_OBJECT

public:
    static constexpr int places = 6;

    explicit LiveRegion(QWidget* parent);

    /// Politely: after what is being read. The same words twice in a row are said once.
    void say(const QString& words);
    /// Forgets what was said, so that it can be said again and cannot be read any more.
    void forget();

    QString wordsAt(int place) const { return m_words[place]; }

private:
    QStringList m_words{QStringList(places)};
    int m_last = places - 1;
};

}  // namespace docket::ui
