#pragma once

#include "core/services/work/job.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace docket::ui {

/// What is asked of other threads again and again, so that only the last question is answered. One that takes over a second is late:
/// somebody may want to know how far it is, or to end it. Used in the window thread.
class LastQuestion : public QObject {
    Q_OBJECT

public:
    explicit LastQuestion(QObject* parent = nullptr);
    ~LastQuestion() override;

    /// What was asked is not wanted any more. Late stays late: it is about to be asked anew.
    void drop();
    /// Asks; what takes its progress from sink() and its answer to forLast() belongs to this question.
    void begin();
    /// It is answered, or nothing is asked any more.
    void end();

    bool isLate() const { return m_isLate; }
    const services::Progress& progress() const { return m_progress; }

    services::ProgressSink sink() const { return m_sink; }
    /// Calls `receive` in the window thread as long as no other question was asked and this was not dropped.
    template <class Receive>
    auto forLast(Receive receive) const {
        return [this, number = m_number, receive = std::move(receive)](auto answer) {
            if (number == m_number) receive(std::move(answer));
        };
    }

Q_SIGNALS:
    /// It is late by now, or late and further.
    void moved();

private:
    void report(const services::Progress& progress);

    GuiThread m_gui{this};
    QTimer m_second;
    services::ProgressSink m_sink;
    services::Progress m_progress;
    int m_number = 0;
    bool m_isLate = false;
};

}  // namespace docket::ui
