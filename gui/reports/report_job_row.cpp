// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_job_row.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/error_text.h"
#include "gui/common/progress_line.h"
#include "gui/common/text_label.h"
#include "gui/reports/report_job.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

ReportJobRow::ReportJobRow(ReportJob *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_state(new Badge(this))
    , m_words(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_progress(new ProgressLine(this))
    , m_open(new ActionButton(tr("Ouvrir"), Emphasis::Plain, this))
    , m_folder(new ActionButton(tr("Dossier"), Emphasis::Flat, this))
{
    job->setParent(this);
    build();
    connect(m_progress, &ProgressLine::stopAsked, job, &ReportJob::stop);
    connect(job, &ReportJob::progressed, m_progress, &ProgressLine::advance);
    connect(job, &ReportJob::settled, this, &ReportJobRow::showState);
    connect(m_open, &ActionButton::clicked, this, [this] { open(m_job->path()); });
    connect(m_folder, &ActionButton::clicked, this, [this] { open(QFileInfo(m_job->path()).absolutePath()); });
    m_progress->begin(tr("Écriture"));
    showState();
}

void ReportJobRow::build()
{
    setObjectName(QStringLiteral("reportJobRow"));
    m_state->setObjectName(QStringLiteral("reportState"));
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setWordWrap(true);
    m_words->letSelect();
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_folder->setObjectName(QStringLiteral("reportFolder"));
    m_open->setSmall(true);
    m_folder->setSmall(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(m_job->title(), TextKind::State, Tone::Normal, this));
    title->addWidget(m_state);
    title->addStretch(1);
    title->addWidget(m_open);
    title->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
}

void ReportJobRow::showState()
{
    const QString path = QDir::toNativeSeparators(m_job->path());
    m_words->setTone(m_job->state() == ReportJob::State::Failed ? Tone::Error : Tone::Secondary);
    m_words->setText(path);
    switch (m_job->state()) {
    case ReportJob::State::Running:
        m_state->show({Glyph::Running, tr("En cours")});
        break;
    case ReportJob::State::Written:
        m_state->show({Glyph::Ok, tr("Écrit")});
        break;
    case ReportJob::State::Stopped:
        m_state->show({Glyph::Cancelled, tr("Arrêté")});
        m_words->setText(tr("%1 : rien n’a été écrit.").arg(path));
        break;
    case ReportJob::State::Failed:
        m_state->show({Glyph::Refused, tr("Manqué")});
        m_words->setText(errorLine(m_job->error()));
        break;
    }
    const bool isWritten = m_job->state() == ReportJob::State::Written;
    m_open->setVisible(isWritten);
    m_folder->setVisible(isWritten);
    if (m_job->state() != ReportJob::State::Running)
        m_progress->end();
}

void ReportJobRow::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        Q_EMIT noted(tr("Le fichier %1 n’est plus là.").arg(path));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT noted(tr("Aucun logiciel de ce poste ne sait ouvrir ce fichier : %1").arg(path));
}

} // namespace vigie
