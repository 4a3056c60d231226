#pragma once

#include "ui/common/look/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>

#include <functional>

namespace docket::ui {

/// A list to choose from under a filter chip: one or several, by arrows, Space and Enter; many can be searched by typing.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
        bool isChosen = false;
    };
    enum class Kind { One, Several };

    ChoicePopup(const Theme& theme, Kind kind, const QList<Choice>& choices, QWidget* parent);

    /// Opens it under the widget, or over it where there is no room below on the screen.
    void openUnder(const QWidget& widget);

Q_SIGNALS:
    /// One: as soon as it is chosen. Several: whenever one goes on or off.
    void chosen(const QVariantList& values);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(QListWidgetItem* item);
    void narrow(const QString& typed);

    Kind m_kind;
    QLineEdit* m_search;
    QListWidget* m_list;
};

}  // namespace docket::ui
