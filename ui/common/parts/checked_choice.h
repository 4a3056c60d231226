#pragma once

#include "ui/common/parts/choice_popup.h"

#include <QComboBox>

namespace docket::ui {

/// A field that says which of several are chosen, and opens the list of them as any field of choices does.
class CheckedChoice : public QComboBox {
    Q_OBJECT

public:
    explicit CheckedChoice(const Theme& theme, QWidget* parent = nullptr);

    /// `words`: what is chosen.
    void setChoices(const QList<ChoicePopup::Choice>& choices, const QString& words);
    void showPopup() override;

Q_SIGNALS:
    /// Whenever one goes on or off; all that are on then.
    void chosen(const QVariantList& values);

private:
    const Theme& m_theme;
    QList<ChoicePopup::Choice> m_choices;
};

}  // namespace docket::ui
