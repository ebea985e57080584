package org.khorgos.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.khorgos.base.Messages;
import org.khorgos.base.NotFound;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Gives a deployed model with its labels in the reader's language. */
@Component
public class Diagrams {
    private final RepositoryService repository;
    private final Messages messages;

    Diagrams(RepositoryService repository, Messages messages) {
        this.repository = repository;
        this.messages = messages;
    }

    /** The engine's id of that version of the model; throws NotFound for an unknown one. */
    public String definition(String process, int version) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotFound("model " + process + " " + version);
        }
        return definition.getId();
    }

    /** The model's XML as it was deployed; throws the engine's exception when it holds none of that id. */
    public String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with its labels in that language. */
    public String xml(String definitionId, String process, Locale locale) {
        return translated(xml(definitionId), process, locale);
    }

    /** The same drawing with its labels in that language; throws IllegalStateException for a text that is no drawing. */
    public String translated(String xml, String process, Locale locale) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            translate(document, process, locale);
            return write(document);
        } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("no picture of " + process, e);
        }
    }

    private void translate(Document document, String process, Locale locale) {
        NodeList elements = document.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String key = "bpmn." + process + "." + element.getAttribute("id");
            if (element.hasAttribute("name") && messages.knows(key)) {
                element.setAttribute("name", messages.get(locale, key));
            }
        }
    }

    private static String write(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        StringWriter out = new StringWriter();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
