#include "app/tour/tour_review.h"

#include "ui/common/words/text.h"
#include "ui/review/labels/label_model.h"

#include <QListView>

namespace docket::app {

namespace {

using Phase = ui::ReviewController::Phase;

constexpr int plainDecisions = 6;
constexpr int mostReasons = 10;
constexpr QSize smallSize{1024, 640};

}  // namespace

bool TourReview::isAtWork() { return !m_stage.isStopped() && review().phase() == Phase::Working && review().item() != nullptr; }

void TourReview::walk(const QString& prefix) {
    m_prefix = prefix;
    decideAgainstTheModel();
    for (int i = 0; i < plainDecisions; ++i) decideLikeTheModel();
    for (const auto step : {&TourReview::revealFirst, &TourReview::putAside, &TourReview::undoAndRedo, &TourReview::showSmall}) {
        if (!m_stage.isStopped()) (this->*step)();
    }
}

void TourReview::walkShortly(const QString& prefix) {
    m_prefix = prefix;
    decideAgainstTheModel();
    decideLikeTheModel();
    revealFirst();
}

LabelSet TourReview::otherThan(const LabelSet& labels) {
    for (const taxonomy::Label* label : review().taxonomy()->choices()) {
        if (labels != LabelSet{label->id}) return {label->id};
    }
    return labels;
}

void TourReview::enterLabel(LabelId label) {
    const auto* list = m_stage.find<QListView>("labelList");
    const QAbstractItemModel& rows = *list->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        const QString key = index.data(ui::LabelModel::KeyCapRole).toString();
        if (index.data(ui::LabelModel::LabelRole).toLongLong() == label.value && !key.isEmpty()) return m_stage.press(key);
    }
    m_stage.press("Ctrl+F");
    m_stage.type(ui::toQt(review().taxonomy()->find(label)->name));
    m_stage.press("Return");
}

void TourReview::enterAnswer(const LabelSet& labels) {
    if (labels.empty()) return m_stage.press("0");
    for (const LabelId label : labels) enterLabel(label);
}

/// One for each label that differs.
void TourReview::giveReasons() {
    for (int i = 0; i < mostReasons && !m_stage.isStopped() && review().phase() == Phase::Comparing; ++i) {
        m_stage.press("1");
        m_stage.settle();
    }
}

void TourReview::submitAndAwaitItem() {
    const auto* before = review().item();
    const ItemId id = before == nullptr ? ItemId{} : before->item.id;
    m_stage.press("Return");
    m_stage.settle();
    giveReasons();
    m_stage.waitUntil([&] { return review().item() == nullptr || review().item()->item.id != id; });
    m_stage.settle();
}

void TourReview::decideAgainstTheModel() {
    if (!isAtWork()) return;
    const auto& suggestion = review().item()->suggestion;
    enterAnswer(otherThan(suggestion && suggestion->labels ? *suggestion->labels : LabelSet{}));
    m_stage.press("Alt+2");
    m_stage.settle();
    m_stage.picture(m_prefix + QStringLiteral("review-chosen"));
    m_stage.press("Return");
    m_stage.settle();
    if (!m_stage.isStopped() && review().phase() == Phase::Comparing) {
        m_stage.pictureInBothSchemes(m_prefix + QStringLiteral("review-compared"));
        giveReasons();
    }
    m_stage.settle();
    ++m_decisions;
}

void TourReview::decideLikeTheModel() {
    if (!isAtWork()) return;
    const auto& suggestion = review().item()->suggestion;
    const bool isMulti = review().taxonomy()->kind() == taxonomy::TaskKind::Multi;
    const bool hasAnswer = suggestion && suggestion->labels && (isMulti || !suggestion->labels->empty());
    enterAnswer(hasAnswer ? *suggestion->labels : otherThan({}));
    submitAndAwaitItem();
    ++m_decisions;
}

void TourReview::revealFirst() {
    if (!isAtWork()) return;
    m_stage.press("Space");
    m_stage.waitUntil([this] { return review().isSuggestionVisible(); }, 2000);
    m_stage.settle();
    m_stage.pictureInBothSchemes(m_prefix + QStringLiteral("review-revealed"));
    decideLikeTheModel();
}

void TourReview::putAside() {
    if (isAtWork()) m_stage.press("Ctrl+K");
    m_stage.settle();
    if (!isAtWork()) return;
    m_stage.press("Ctrl+G");
    m_stage.type(QStringLiteral("which product is meant?"));
    m_stage.settle();
    m_stage.picture(m_prefix + QStringLiteral("review-flag"));
    m_stage.press("Return");
    m_stage.settle();
}

void TourReview::undoAndRedo() {
    for (int i = 0; i < 3 && review().undoDepth() > 0; ++i) {
        m_stage.press("Ctrl+Z");
        m_stage.settle();
    }
    m_stage.picture(m_prefix + QStringLiteral("review-undone"));
    m_stage.press("Ctrl+Shift+Z");
    m_stage.settle();
}

void TourReview::showSmall() {
    const QSize usual = m_stage.window().size();
    m_stage.window().resize(smallSize);
    m_stage.settle();
    m_stage.pictureInBothSchemes(m_prefix + QStringLiteral("review-small"));
    m_stage.window().resize(usual);
    m_stage.settle();
}

void TourReview::pause() {
    m_stage.press("Ctrl+Shift+B");
    m_stage.settle();
    m_stage.picture(QStringLiteral("review-paused"));
}

}  // namespace docket::app
