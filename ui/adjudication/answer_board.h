#pragma once

#include "ui/adjudication/adjudication_controller.h"
#include "ui/common/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// What one reviewer said, beside the others: letter, label, certainty, how it was seen, evidence and note.
class AnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit AnswerCard(const Theme& theme, QWidget* parent = nullptr);

    /// `isNamed`: with the reviewer's name instead of a letter alone.
    void showAnswer(const services::ReviewerAnswer& answer, const taxonomy::Taxonomy& taxonomy, bool isNamed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_letter;
    QLabel* m_who;
    QLabel* m_time;
    QLabel* m_labels;
    QLabel* m_facts;
    QLabel* m_note;
};

/// The answers of the item in hand as columns of equal width, with what their labels mean, and what is known of the pair of
/// labels: over the whole workspace, and from earlier rulings.
class AnswerBoard : public QWidget {
    Q_OBJECT

public:
    AnswerBoard(const Theme& theme, AdjudicationController& adjudication, QWidget* parent = nullptr);

    void setNamesShown(bool areShown);
    bool areNamesShown() const { return m_areNamesShown; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showItem();
    void showDefinitions();
    static QString agreementWords(const services::ItemForRuling& item);
    void showFigures();
    void placeCards();
    int columns() const;

    const Theme& m_theme;
    AdjudicationController& m_adjudication;
    bool m_areNamesShown = false;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QLabel* m_flag;
    QGridLayout* m_definitions;
    std::vector<QLabel*> m_definitionLabels;
    QGridLayout* m_cards;
    std::vector<AnswerCard*> m_pool;
    std::size_t m_shown = 0;   ///< cards of the pool that are in use
    int m_placedColumns = 0;
    QLabel* m_agreement;
    QLabel* m_pairFigure;
    QLabel* m_earlier;
};

}  // namespace docket::ui
