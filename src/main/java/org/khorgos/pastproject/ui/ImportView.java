package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.Messages;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Rejection;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.pastproject.ImportSummary;

/** Where the office hands over files with past projects and sees what became of every row. */
@Route(value = PastProjectsView.ROUTE + "/import", layout = MainLayout.class)
@RolesAllowed({Role.Name.OFFICE, Role.Name.ADMINISTRATOR})
class ImportView extends Div implements HasDynamicTitle, ImportJobs.Watcher {
    private final transient ImportJobs jobs;
    private final transient Messages messages;
    private final transient CurrentUser current;
    private final FileDrop files = new FileDrop(this::showStart);
    private final Button start = new Button(Words.text("import.start"), click -> start());
    private final Div progress = new Div();
    private final Span rows = new Span();
    private final Div result = new Div();

    ImportView(ImportJobs jobs, Messages messages, CurrentUser current) {
        this.jobs = jobs;
        this.messages = messages;
        this.current = current;
        addClassName("page");
        ViewHeader header = new ViewHeader(Words.text("import.title"), Words.text("import.purpose"))
                .breadcrumb(Words.text("title"), PastProjectsView.ROUTE);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setEnabled(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        rows.getElement().setAttribute("role", "status");
        progress.add(bar, rows);
        progress.setVisible(false);
        result.addClassName("content-sections");
        add(header, new PageSection(Words.text("import"), files, start, progress), result);
    }

    @Override
    public String getPageTitle() {
        return Words.text("import.title");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        files.forget();
    }

    private void showStart() {
        start.setEnabled(!progress.isVisible() && !files.received().isEmpty());
    }

    private void start() {
        List<CordisFile> taken = files.take();
        result.removeAll();
        rows.setText("");
        progress.setVisible(true);
        jobs.start(current.get(), taken, UI.getCurrent(), this);
    }

    @Override
    public void read(CordisFile file, long count) {
        rows.setText(Words.text("import.rows", file.name(), Formats.here().number(count)));
    }

    @Override
    public void finished(ImportSummary summary, List<Rejection> rejections) {
        stopped();
        result.add(new ImportResult(summary), new RejectedRows(summary.rejected(), rejections, messages));
        Notices.success(Words.text("import.done"));
    }

    @Override
    public void stopped() {
        progress.setVisible(false);
        showStart();
    }
}
