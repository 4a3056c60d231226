#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QWidget>

namespace docket::ui {

/// The key of an action as the registry of commands gives it; empty: none.
inline QString keyOf(const QAction& action) { return action.property("keyCap").toString(); }

/// A button that draws an icon, its text and the key that presses it.
class KeyButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Flat };

    KeyButton(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// Text, key and enabled state follow the action; a press triggers it.
    void setAction(QAction* action);
    /// The key follows the action; text, state and press stay the button's own.
    void setKeyOf(QAction* action);
    void setKey(const QString& key);
    /// Whether the key is drawn; it works in any case.
    void setKeyShown(bool isShown);
    void setIconName(const QString& name);
    void setSmall(bool isSmall);
    void setTiny(bool isTiny);  ///< for the status line
    /// The icon alone; the words, with the key, are the tool tip's.
    void setIconOnly(bool isIconOnly);
    /// Takes the width it is given, with the key at the far end.
    void setWide(bool isWide);
    /// Words wider than this, in px at 100 %, are cut with "…", and a tool tip says the whole.
    void setMostWords(int width);

    QSize sizeHint() const override;
    /// Where room is short the key goes first; the text stays whole.
    QSize minimumSizeHint() const override { return {sizeHint().width() - keyRoom(), sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextStyle textStyle() const;
    int wordsWidth() const;
    int keyRoom() const;
    void updateToolTip();

    const Theme& m_theme;
    Kind m_kind;
    QString m_key;
    QString m_icon;
    QString m_actionText;
    int m_height = 30;
    int m_mostWords = 0;  ///< 0: no limit
    bool m_isWide = false;
    bool m_isIconOnly = false;
    bool m_isKeyShown = true;
};

/// A small label of one fact, with an optional icon: "High impact", "Blind first".
class Chip : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Neutral, Warn, Accent, Model };
    /// Fact: 20 px, in a strip. Badge: 24 px, in a bar. Choice: 26 px and semibold, for chosen labels.
    enum class Size { Fact, Badge, Choice };

    Chip(const Theme& theme, Kind kind, const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setIconName(const QString& name);
    void setSize(Size size);
    /// Draws a cross; a click on the chip asks for it to go.
    void setRemovable(bool isRemovable);
    bool isRemovable() const { return m_isRemovable; }
    /// Its words may be cut, with "…" and a tool tip that says the whole.
    void setElided(bool isElided);
    QString text() const { return m_text; }
    /// Its height in this width, where words without room may go on in a second line.
    int heightInTwoLines(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int besideWords() const;
    TextStyle textStyle() const { return m_size == Size::Choice ? TextStyle::Strong : TextStyle::Caption; }

    const Theme& m_theme;
    Kind m_kind;
    QString m_text;
    QString m_icon;
    Size m_size = Size::Fact;
    bool m_isRemovable = false;
    bool m_isElided = false;
};

/// A key cap that stands alone.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    KeyCap(const Theme& theme, const QString& key, QWidget* parent = nullptr);
    /// Shows the key of an action, whatever it becomes; without one it is not there.
    KeyCap(const Theme& theme, QAction* action, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setKey(const QString& key);

    const Theme& m_theme;
    QString m_key;
};

/// One of several, as a row of segments; each with its key. No segment need be chosen.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    struct Segment {
        QString text;
        QString key;
    };

    SegmentedSwitch(const Theme& theme, const QList<Segment>& segments, QWidget* parent = nullptr);

    void setKey(int segment, const QString& key);
    /// Whether the keys are drawn; they work in any case.
    void setKeysShown(bool areShown);
    int current() const { return m_current; }  ///< -1: none
    void setCurrent(int index);
    /// What a click on the segment does.
    void choose(int index);
    const QList<Segment>& segments() const { return m_segments; }
    QRect segmentRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int capWidthOf(const Segment& segment) const;
    int widthOf(const Segment& segment) const;

    const Theme& m_theme;
    QList<Segment> m_segments;
    bool m_areKeysShown = true;
    int m_current = -1;
};

}  // namespace docket::ui
