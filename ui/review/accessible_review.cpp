#include "ui/review/accessible_review.h"

#include "ui/common/parts/accessible_widgets.h"
#include "ui/review/labels/accessible_label_list.h"
#include "ui/review/review_page.h"

namespace docket::ui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* view = qobject_cast<QListView*>(object)) {
        return qobject_cast<LabelModel*>(view->model()) != nullptr ? new AccessibleLabelList(*view) : nullptr;
    }
    if (auto* card = qobject_cast<SuggestionCard*>(object)) return new QAccessibleWidget(card, QAccessible::Grouping);
    if (auto* page = qobject_cast<ReviewPage*>(object)) return new QAccessibleWidget(page, QAccessible::Pane);
    return nullptr;
}

}  // namespace

void installAccessibleReview() {
    installAccessibleWidgets();
    QAccessible::installFactory(makeInterface);
}

}  // namespace docket::ui
