package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.duibiao.document.Limits;
import org.duibiao.web.ui.i18n.Words;

/** Where files are dropped or chosen, with a bar for each while it comes over. */
class DropZone extends Upload {

  private static final int MOST_FILES = 500;

  /** @param arrived called when all files that were dropped have come over */
  DropZone(Inbox inbox, Runnable arrived) {
    super(inbox);
    setId("drop-zone");
    setMaxFiles(MOST_FILES);
    setAcceptedFileExtensions(".txt", ".html", ".htm", ".pdf", ".docx", ".xlsx", ".zip");
    setMaxFileSize(Limits.STANDARD.bytes());
    setDropLabel(new Span(Words.t("upload.drop")));
    var choose = new Button(Words.t("upload.choose"));
    choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    setUploadButton(choose);
    setI18n(words());
    addAllFinishedListener(_ -> {
      arrived.run();
      clearFileList();
    });
    addFileRejectedListener(event -> com.vaadin.flow.component.notification.Notification.show(
        event.getFileName() + " " + event.getErrorMessage(), 6000, com.vaadin.flow.component.notification.Notification.Position.MIDDLE));
  }

  private static UploadI18N words() {
    var words = new UploadI18N();
    words.setDropFiles(new UploadI18N.DropFiles().setOne(Words.t("upload.drop")).setMany(Words.t("upload.drop")));
    words.setAddFiles(new UploadI18N.AddFiles().setOne(Words.t("upload.choose")).setMany(Words.t("upload.choose")));
    words.setError(new UploadI18N.Error().setTooManyFiles(Words.t("upload.tooMany", MOST_FILES))
        .setFileIsTooBig(Words.t("upload.tooBig", Limits.STANDARD.bytes() >> 20)).setIncorrectFileType(Words.t("upload.wrongType")));
    words.setFile(new UploadI18N.File().setRetry(Words.t("upload.retry")).setStart(Words.t("upload.start"))
        .setRemove(Words.t("upload.remove")));
    words.setUploading(new UploadI18N.Uploading()
        .setStatus(new UploadI18N.Uploading.Status().setConnecting(Words.t("upload.connecting")).setStalled(Words.t("upload.stalled"))
            .setProcessing(Words.t("upload.processing")).setHeld(Words.t("upload.held")))
        .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(Words.t("upload.remaining")).setUnknown("…"))
        .setError(new UploadI18N.Uploading.Error().setServerUnavailable(Words.t("upload.noServer"))
            .setUnexpectedServerError(Words.t("upload.refused")).setForbidden(Words.t("upload.forbidden"))));
    words.setUnits(List.of("B", "KB", "MB", "GB"));
    return words;
  }
}
