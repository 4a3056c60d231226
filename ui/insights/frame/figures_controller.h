#pragma once

#include "core/domain/decision.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/last_question.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace docket::ui {

/// Figures that another thread computes for a pane; only the last question is answered. Used in the window thread.
class FiguresController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Waiting,    ///< nothing was asked yet, or another page asked instead
        Computing,
        Done,
        Cancelled,  ///< until something is asked again
        Failed,     ///< error() says why
    };

    Phase phase() const { return m_phase; }
    /// Whether it is being computed for over a second, so that somebody may want to know how far it is, or to end it.
    bool isLate() const { return m_question.isLate(); }
    const services::Progress& progress() const { return m_question.progress(); }
    /// What is shown answers an earlier question.
    bool isBehind() const { return m_question.isLate() || m_phase == Phase::Cancelled || m_phase == Phase::Failed; }
    /// Items that something happened to since.
    std::int64_t changed() const { return m_changed; }
    const Error& error() const { return m_error; }
    /// When the figures that are shown were read; nullopt until there are some.
    virtual std::optional<Timestamp> computedAt() const = 0;

    /// Asks what is to be shown now.
    void compute();
    /// The same of the workspace as it is by now.
    void computeAnew();
    void cancel();
    /// Asks at first, and then finds out whether something happened since.
    void checkAge();

Q_SIGNALS:
    void changedState();

protected:
    using CountDone = std::function<void(Result<std::int64_t>)>;

    explicit FiguresController(QObject* parent);
    /// To be called from the destructor of what asks.
    void close() { m_gui.close(); }

    /// Asks for the figures, with sink() and answered(). `isAnew`: also what was read before is to be read again.
    virtual void ask(bool isAnew) = 0;
    virtual void stopAsking() = 0;
    virtual void askChangedSince(EventId event, CountDone done) = 0;
    /// The last event that the figures know of.
    virtual EventId event() const = 0;

    services::ProgressSink sink() const { return m_question.sink(); }
    /// Hands to `keep` the figures of the question that is asked now, in the window thread, where they came.
    template <class T, class Keep>
    std::function<void(Result<T>)> answered(Keep keep) {
        return m_gui.callback(m_question.forLast([this, keep = std::move(keep)](Result<T> figures) {
            m_question.end();
            if (!figures && figures.error().kind == ErrorKind::Cancelled) return show(Phase::Waiting);  // for a question of another page
            if (!figures) return fail(figures.error());
            keep(std::move(*figures));
            m_changed = 0;
            show(Phase::Done);
        }));
    }

private:
    void begin(bool isAnew);
    void drop();
    void fail(Error error);
    void show(Phase phase);

    GuiThread m_gui{this};
    Phase m_phase = Phase::Waiting;
    LastQuestion m_question;
    Error m_error;
    std::int64_t m_changed = 0;
};

}  // namespace docket::ui
