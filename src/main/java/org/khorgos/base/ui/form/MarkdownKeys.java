package org.khorgos.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Puts marks of Markdown into the text area beside it, in the browser. */
@Tag("markdown-keys")
@JsModule("./form/markdown-keys.ts")
final class MarkdownKeys extends Component {}
