#include "ui/common/parts/row_list.h"

#include "ui/common/look/in_step.h"

namespace docket::ui {

void setUpRowList(QListView& list, const Theme& theme) {
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTabKeyNavigation(false);
    list.setProperty("ground", QLatin1String("base"));  // a palette of its own would not survive another style sheet
    keepInStep(list, theme, [&list] { list.doItemsLayout(); });
}

}  // namespace docket::ui
