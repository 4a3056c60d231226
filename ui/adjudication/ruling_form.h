#pragma once

#include "ui/actions/action_registry.h"
#include "ui/adjudication/adjudication_controller.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/form_parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QWidget>

#include <functional>
#include <vector>

namespace docket::ui {

/// A few things to choose from, each with the key that chooses it: radio marks, or check boxes where several can be chosen.
class OptionList : public QListWidget {
    Q_OBJECT

public:
    enum OptionRole { KeyRole = Qt::UserRole + 1, ChosenRole, EndRole };

    OptionList(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    struct Option {
        QString text;
        QString end;  ///< at the far end: who chose it
        bool isChosen = false;
    };
    /// Keeps the highlight where as many are left.
    void setOptions(const std::vector<Option>& options, bool areSeveral);
    bool areSeveral() const { return m_areSeveral; }
    void highlight(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(int option);

protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }  // the page reads the keys

private:
    const Theme& m_theme;
    bool m_areSeveral = false;
};

/// The ruling: label, what decided it, note to the reviewers; what goes along with it, and what the model said once it is saved.
class RulingForm : public QWidget {
    Q_OBJECT

public:
    RulingForm(const Theme& theme, ActionRegistry& actions, AdjudicationController& adjudication, QWidget* parent = nullptr);

    OptionList* labels() const { return m_labels; }
    OptionList* causes() const { return m_causes; }
    GrowingText* noteField() const { return m_note; }
    QCheckBox* goldBox() const { return m_gold; }
    QCheckBox* proposalBox() const { return m_proposes; }
    /// The labels that stand to choose from, without the one that says that none fits, which comes last.
    const std::vector<LabelId>& options() const { return m_options; }
    void chooseLabel(int option);
    void chooseCause(int option);
    /// Focus to what is asked for now.
    void showStep();

Q_SIGNALS:
    void otherLabelAsked();
    /// Focus belongs to the page again.
    void pageWanted();

private:
    QWidget* head(int number, const QString& words, QLabel*& mark);
    void showItem();
    void showEntered();
    void showOptions();
    void showResult();
    void propose(bool isOn);

    const Theme& m_theme;
    AdjudicationController& m_adjudication;
    std::vector<LabelId> m_options;
    QLabel* m_labelMark;
    QLabel* m_causeMark;
    QLabel* m_noteMark;
    OptionList* m_labels;
    KeyButton* m_other;
    OptionList* m_causes;
    GrowingText* m_note;
    QCheckBox* m_gold;
    QCheckBox* m_proposes;
    GrowingText* m_proposal;
    QLabel* m_result;
    KeyButton* m_sendBack;
    KeyButton* m_save;
};

}  // namespace docket::ui
