#pragma once

#include "core/ports/files.h"
#include "ui/charts/chart_card.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/program/workers.h"

namespace docket::ui {

/// Writes the pictures that cards ask for into files that the person names, away from the window's thread. An existing file is kept as
/// it is. Used in the window thread; what it is given outlives it.
class FigureFiles : public QObject {
    Q_OBJECT

public:
    FigureFiles(Dialogs& dialogs, Workers& workers, ports::Files& files, QObject* parent = nullptr)
        : QObject(parent), m_dialogs(dialogs), m_workers(workers), m_files(files) {}

    /// From now on the card's pictures are kept.
    void serve(ChartCard& card);

Q_SIGNALS:
    /// In words: where the picture is, or why it is not.
    void saved(const QString& words);
    void failed(const QString& words);

private:
    void save(ChartCard& card, PictureKind kind);

    Dialogs& m_dialogs;
    Workers& m_workers;
    ports::Files& m_files;
    GuiThread m_gui{this};
};

}  // namespace docket::ui
