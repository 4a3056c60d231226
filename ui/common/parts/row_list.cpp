#include "ui/common/parts/row_list.h"

#include "ui/common/look/in_step.h"

namespace docket::ui {

void setUpRowList(QListView& list, const Theme& theme) {
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTabKeyNavigation(false);
    keepInStep(list, theme, [&list, &theme] {
        QPalette colors = list.palette();
        colors.setColor(QPalette::Base, theme.color(Role::Base));
        list.setPalette(colors);
        list.doItemsLayout();
    });
}

}  // namespace docket::ui
