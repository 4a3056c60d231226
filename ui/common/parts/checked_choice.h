#pragma once

#include "ui/common/parts/choice_popup.h"

#include <QComboBox>

namespace docket::ui {

/// A field that says what is chosen, one or several, and opens the list of choices as any field of choices does. Words without room are
/// cut with "…": several at their end, one in its middle.
class CheckedChoice : public QComboBox {
    Q_OBJECT

public:
    explicit CheckedChoice(const Theme& theme, ChoicePopup::Kind kind = ChoicePopup::Kind::Several, QWidget* parent = nullptr);

    /// `words`: what is chosen. Without choices no list opens.
    void setChoices(const QList<ChoicePopup::Choice>& choices, const QString& words);
    void showPopup() override;

Q_SIGNALS:
    /// One: the one that was chosen. Several: whenever one goes on or off, all that are on then.
    void chosen(const QVariantList& values);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChoicePopup::Kind m_kind;
    QList<ChoicePopup::Choice> m_choices;
};

}  // namespace docket::ui
